using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using OrchardCore;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardSite.Engine.Tenancy.Shells.Settings;

/// <summary>
/// Keeps tenants in <c>tenants.json</c>, and what is configured for one in its <c>appsettings.json</c>. A tenant's configuration
/// is, later over earlier: the host's section <c>OrchardCore</c>, its section of the tenant's name, the shared file, the tenant's file.
/// </summary>
internal sealed class ShellSettingsManager(IConfiguration hostConfiguration, ShellPaths paths) : IShellSettingsManager, IDisposable
{
    private const string HostSection = "OrchardCore";

    /// <summary>What <c>tenants.json</c> holds of a tenant; all else goes into the tenant's own file.</summary>
    private static readonly string[] _facts =
        ["VersionId", "TenantId", "RequestUrlHost", "RequestUrlPrefix", "State", "Category", "Description", "FeatureProfile"];

    private readonly SemaphoreSlim _writing = new(1, 1);

    public ShellSettings CreateDefaultSettings()
    {
        var configuration = new ConfigurationBuilder().AddConfiguration(hostConfiguration.GetSection(HostSection)).Build();
        return new ShellSettings(new ShellConfiguration(), new ShellConfiguration(configuration)).AsUninitialized();
    }

    public async Task<IEnumerable<string>> LoadSettingsNamesAsync() => (await JsonFile.ReadAsync(paths.TenantsFile)).Select(tenant => tenant.Key).ToArray();

    public async Task<IEnumerable<ShellSettings>> LoadSettingsAsync()
    {
        var tenants = await JsonFile.ReadAsync(paths.TenantsFile);
        return tenants.Select(tenant => Create(tenant.Key, tenant.Value as JsonObject)).ToArray();
    }

    public async Task<ShellSettings> LoadSettingsAsync(string tenant)
    {
        var tenants = await JsonFile.ReadAsync(paths.TenantsFile);
        return Create(tenant, tenants[tenant] as JsonObject);
    }

    public async Task SaveSettingsAsync(ShellSettings settings)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(settings.Name);
        await _writing.WaitAsync();
        try
        {
            settings.VersionId ??= IdGenerator.GenerateId();
            settings.Facts["TenantId"] ??= settings.VersionId;
            await SaveConfigurationAsync(settings);

            var tenants = await JsonFile.ReadAsync(paths.TenantsFile);
            tenants[settings.Name] = ToFacts(settings);
            await JsonFile.WriteAsync(paths.TenantsFile, tenants);
        }
        finally
        {
            _writing.Release();
        }
    }

    public async Task RemoveSettingsAsync(ShellSettings settings)
    {
        await _writing.WaitAsync();
        try
        {
            var tenants = await JsonFile.ReadAsync(paths.TenantsFile);
            if (tenants.Remove(settings.Name))
            {
                await JsonFile.WriteAsync(paths.TenantsFile, tenants);
            }

            if (File.Exists(paths.ConfigurationFile(settings.Name)))
            {
                File.Delete(paths.ConfigurationFile(settings.Name));
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    public void Dispose() => _writing.Dispose();

    private ShellSettings Create(string name, JsonObject? facts)
    {
        var values = _facts.ToDictionary(key => key, key => facts?[key]?.ToString(), StringComparer.OrdinalIgnoreCase);
        values["TenantId"] ??= values["VersionId"];
        values["State"] ??= nameof(TenantState.Invalid);

        var settings = new ShellConfiguration(new ConfigurationBuilder().AddInMemoryCollection(values));
        return new ShellSettings(settings, new ShellConfiguration(name, (tenant, configure) => BuildAsync(tenant, values, configure))) { Name = name };
    }

    private Task<IConfigurationRoot> BuildAsync(string tenant, Dictionary<string, string?> facts, Action<IConfigurationBuilder> configure)
    {
        var host = hostConfiguration.GetSection(HostSection);
        var builder = new ConfigurationBuilder()
            .AddConfiguration(host)
            .AddConfiguration(host.GetSection(tenant))
            .AddJsonFile(paths.SharedConfigurationFile, optional: true)
            .AddInMemoryCollection(facts.Where(fact => fact.Value is not null))
            .AddJsonFile(paths.ConfigurationFile(tenant), optional: true);
        configure(builder);
        return Task.FromResult(builder.Build());
    }

    private static JsonObject ToFacts(ShellSettings settings)
    {
        var facts = new JsonObject();
        foreach (var key in _facts)
        {
            if ((settings.Facts[key] ?? settings.ConfigurationChange(key)) is { } value)
            {
                facts[key] = value;
            }
        }

        facts["State"] = settings.State.ToString();
        return facts;
    }

    private async Task SaveConfigurationAsync(ShellSettings settings)
    {
        var changes = settings.ConfigurationChanges.Where(change => !_facts.Contains(change.Key, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (changes.Length == 0)
        {
            return;
        }

        var path = paths.ConfigurationFile(settings.Name);
        var content = await JsonFile.ReadAsync(path);
        foreach (var (key, value) in changes)
        {
            Set(content, key.Split(':'), value);
        }

        await JsonFile.WriteAsync(path, content);
    }

    private static void Set(JsonObject content, ReadOnlySpan<string> path, string? value)
    {
        if (path.Length > 1)
        {
            if (content[path[0]] is not JsonObject inner)
            {
                content[path[0]] = inner = [];
            }

            Set(inner, path[1..], value);
        }
        else if (value is null)
        {
            content.Remove(path[0]);
        }
        else
        {
            content[path[0]] = value;
        }
    }
}
