using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Tenancy.Hosting;

namespace OrchardSite.Engine.Tenancy.Shells.Hosting;

/// <summary>
/// Finds tenants in a frozen table by host and first path segment. The host with its port is tried before the host without; a host and
/// a prefix before the host alone, a host before <c>*.</c> hosts, these before the prefix alone, and last the default tenant,
/// when it is bound to neither.
/// </summary>
internal sealed class RunningShellTable : IRunningShellTable
{
    private readonly Lock _lock = new();
    private ImmutableDictionary<string, ShellSettings> _shells = ImmutableDictionary.Create<string, ShellSettings>(StringComparer.OrdinalIgnoreCase);
    private volatile Table? _table = Table.Empty;

    public void Add(ShellSettings settings)
    {
        lock (_lock)
        {
            _shells = _shells.SetItem(settings.Name, settings);
            _table = null;
        }
    }

    public void Remove(ShellSettings settings)
    {
        lock (_lock)
        {
            _shells = _shells.Remove(settings.Name);
            _table = null;
        }
    }

    public ShellSettings? Match(HostString host, PathString path, bool fallbackToDefault = true)
    {
        var table = GetTable();
        return table.Find(host.Value ?? string.Empty, FirstSegment(path.Value)) ?? (fallbackToDefault ? table.CatchAll : null);
    }

    /// <summary>Whether a tenant answers to a host of that name, on whatever port.</summary>
    internal bool HasHost(string name) => GetTable().HasHost(name);

    /// <summary>The tenants that have an address which another answers to, by name; with the address and the other.</summary>
    internal Dictionary<string, AddressConflict> Conflicts => GetTable().Conflicts;

    /// <summary>Built when it is asked, so that thousands of tenants are not sorted anew with each that is added.</summary>
    private Table GetTable()
    {
        if (_table is { } table)
        {
            return table;
        }

        lock (_lock)
        {
            return _table ??= new Table(_shells.Values);
        }
    }

    private static ReadOnlySpan<char> FirstSegment(string? path)
    {
        var rest = path.AsSpan();
        rest = rest is ['/', ..] ? rest[1..] : rest;
        var end = rest.IndexOf('/');
        return end < 0 ? rest : rest[..end];
    }

    private sealed class Table
    {
        public static readonly Table Empty = new([]);

        private readonly FrozenDictionary<string, ShellSettings> _byAddress;
        private readonly FrozenSet<string> _hosts;
        private readonly string[] _wildcards;
        private readonly bool _hasWildcards;

        public Table(IEnumerable<ShellSettings> shells)
        {
            var byAddress = new Dictionary<string, ShellSettings>(StringComparer.OrdinalIgnoreCase);
            foreach (var settings in shells.OrderByDescending(settings => settings.IsDefaultShell()).ThenBy(settings => settings.Name, StringComparer.Ordinal))
            {
                foreach (var key in settings.Addresses())
                {
                    // Of two tenants with one address the first by name answers.
                    if (!byAddress.TryAdd(key, settings) && byAddress[key] != settings)
                    {
                        Conflicts.TryAdd(settings.Name, new AddressConflict(key, byAddress[key].Name));
                    }

                    _hasWildcards |= key.StartsWith("*.", StringComparison.Ordinal);
                }

                if (settings.IsDefaultShell() && settings.RequestUrlHosts.Length == 0 && settings.RequestUrlPrefix.Length == 0)
                {
                    CatchAll = settings;
                }
            }

            _hosts = byAddress.Values.SelectMany(settings => settings.RequestUrlHosts).Select(host => WithoutPort(host).ToString()).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
            _wildcards = [.. _hosts.Where(host => host.StartsWith("*.", StringComparison.Ordinal))];
            _byAddress = byAddress.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        }

        public ShellSettings? CatchAll { get; }

        public Dictionary<string, AddressConflict> Conflicts { get; } = new(StringComparer.OrdinalIgnoreCase);

        public bool HasHost(string name) => _hosts.Contains(name) || Array.Exists(_wildcards, wildcard => KnownHosts.Matches(wildcard, name));

        public ShellSettings? Find(string host, ReadOnlySpan<char> prefix)
        {
            var name = WithoutPort(host);
            var found = Get(host, prefix);
            if (found is null && name.Length != host.Length)
            {
                found = Get(name, prefix);
            }

            found ??= prefix.IsEmpty ? null : Get(host, []);
            if (found is null && name.Length != host.Length && !prefix.IsEmpty)
            {
                found = Get(name, []);
            }

            found ??= _hasWildcards ? FindWildcard(name, prefix) : null;
            return found ?? (prefix.IsEmpty ? null : Get([], prefix));
        }

        private ShellSettings? FindWildcard(ReadOnlySpan<char> name, ReadOnlySpan<char> prefix)
        {
            var dot = name.IndexOf('.');
            while (dot >= 0)
            {
                var wildcard = string.Concat("*", name[dot..]);
                if ((Get(wildcard, prefix) ?? (prefix.IsEmpty ? null : Get(wildcard, []))) is { } found)
                {
                    return found;
                }

                var next = name[(dot + 1)..].IndexOf('.');
                dot = next < 0 ? -1 : dot + 1 + next;
            }

            return null;
        }

        private ShellSettings? Get(ReadOnlySpan<char> host, ReadOnlySpan<char> prefix)
        {
            const int longest = 512;
            var length = host.Length + 1 + prefix.Length;
            if (length > longest)
            {
                return null;
            }

            Span<char> key = stackalloc char[longest];
            host.CopyTo(key);
            key[host.Length] = '/';
            prefix.CopyTo(key[(host.Length + 1)..]);
            return _byAddress.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out var settings) ? settings : null;
        }

        private static ReadOnlySpan<char> WithoutPort(string host)
        {
            var colon = host.LastIndexOf(':');
            return colon < 0 || host.EndsWith(']') ? host : host.AsSpan(0, colon);
        }
    }
}
