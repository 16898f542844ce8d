using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>A tenant's configuration: loaded when first asked for, and changeable in memory.</summary>
public class ShellConfiguration : IShellConfiguration
{
    private readonly Func<string, Action<IConfigurationBuilder>, Task<IConfigurationRoot>>? _factoryAsync;
    private readonly Lazy<Task<IConfigurationRoot>>? _loading;
    private readonly Dictionary<string, string?> _changes = new(StringComparer.OrdinalIgnoreCase);
    private volatile IConfiguration? _configuration;

    public ShellConfiguration()
        : this(new ConfigurationBuilder())
    {
    }

    public ShellConfiguration(IConfiguration configuration)
        : this(new ConfigurationBuilder().AddConfiguration(configuration))
    {
    }

    public ShellConfiguration(IConfigurationBuilder builder)
    {
        _configuration = builder.AddInMemoryCollection().Build();
    }

    public ShellConfiguration(string name, Func<string, Action<IConfigurationBuilder>, Task<IConfigurationRoot>> factoryAsync)
    {
        _factoryAsync = factoryAsync;
        _loading = new Lazy<Task<IConfigurationRoot>>(() => factoryAsync(name, AddChanges));
    }

    public ShellConfiguration(ShellConfiguration configuration)
        : this(null!, configuration)
    {
    }

    /// <summary>Copies a configuration; one that is not loaded yet is loaded for the given tenant name.</summary>
    public ShellConfiguration(string name, ShellConfiguration configuration)
    {
        _changes = new Dictionary<string, string?>(configuration._changes, StringComparer.OrdinalIgnoreCase);
        if (name is not null && configuration._factoryAsync is not null)
        {
            _factoryAsync = configuration._factoryAsync;
            _loading = new Lazy<Task<IConfigurationRoot>>(() => _factoryAsync(name, AddChanges));
            return;
        }

        _configuration = new ConfigurationBuilder()
            .AddConfiguration(configuration.Configuration)
            .AddInMemoryCollection(_changes)
            .Build();
    }

    /// <summary>What was set over what the sources say.</summary>
    internal IReadOnlyDictionary<string, string?> Changes => _changes;

    public string? this[string key]
    {
        get => _changes.TryGetValue(key, out var value) ? value : Configuration[key];
        set
        {
            _changes[key] = value;
            if (_configuration is IConfigurationRoot root)
            {
                // The last source is this object's own. Said to the root, a value would reach all sources, among them those that tenants share.
                root.Providers.Last().Set(key, value);
            }
        }
    }

    private IConfiguration Configuration
    {
        get
        {
            // Configuration is read synchronously. Shells load theirs before they are built, and what is loaded from files completes at once.
            if (_configuration is null)
            {
                EnsureConfigurationAsync().GetAwaiter().GetResult();
            }

            return _configuration!;
        }
    }

    public IConfigurationSection GetSection(string key) => Configuration.GetSection(key);

    public IEnumerable<IConfigurationSection> GetChildren() => Configuration.GetChildren();

    public IChangeToken GetReloadToken() => Configuration.GetReloadToken();

    /// <summary>Lets go of what the configuration watches.</summary>
    public void Release() => (_configuration as IDisposable)?.Dispose();

    internal async Task EnsureConfigurationAsync() => _configuration ??= await _loading!.Value;

    private void AddChanges(IConfigurationBuilder builder) => builder.AddInMemoryCollection(_changes);
}
