using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>What a tenant is: its name, state, addresses, and its configuration.</summary>
public class ShellSettings : IDisposable
{
    public const string DefaultShellName = "Default";

    public static readonly char[] HostSeparators = [',', ' '];

    private readonly ShellConfiguration _settings;
    private readonly ShellConfiguration _configuration;
    private string? _requestUrlHost;
    private string? _requestUrlPrefix;
    private string[]? _requestUrlHosts;

    public ShellSettings()
        : this(new ShellConfiguration(), new ShellConfiguration())
    {
    }

    public ShellSettings(ShellConfiguration settings, ShellConfiguration configuration)
    {
        _settings = settings;
        _configuration = configuration;
    }

    /// <summary>Copies settings, so that the copy can be changed by itself.</summary>
    public ShellSettings(ShellSettings settings)
    {
        _settings = new ShellConfiguration(settings._settings);
        _configuration = new ShellConfiguration(settings.Name, settings._configuration);
        Name = settings.Name;
        SetupInterrupted = settings.SetupInterrupted;
    }

    public string Name { get; set; } = null!;

    public string VersionId
    {
        get => _settings["VersionId"]!;
        set => _settings["VersionId"] = value;
    }

    /// <summary>Names what belongs to this tenant and no later one of the same name.</summary>
    public string TenantId => _settings["TenantId"] ?? _settings["VersionId"]!;

    /// <summary>The host names that the tenant answers to, divided by commas or spaces; all when empty.</summary>
    public string RequestUrlHost
    {
        get => _requestUrlHost ??= _settings["RequestUrlHost"] ?? string.Empty;
        set
        {
            _settings["RequestUrlHost"] = _requestUrlHost = value;
            _requestUrlHosts = null;
        }
    }

    [JsonIgnore]
    public string[] RequestUrlHosts => _requestUrlHosts ??=
        RequestUrlHost.Split(HostSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The first segment of the paths that the tenant answers to; all paths when empty.</summary>
    public string RequestUrlPrefix
    {
        get => _requestUrlPrefix ??= _settings["RequestUrlPrefix"]?.Trim(' ', '/') ?? string.Empty;
        set => _settings["RequestUrlPrefix"] = _requestUrlPrefix = value?.Trim(' ', '/') ?? string.Empty;
    }

    [JsonConverter(typeof(JsonStringEnumConverter))]
    public TenantState State
    {
        get => Enum.TryParse<TenantState>(_settings["State"], ignoreCase: true, out var state) ? state : TenantState.Invalid;
        set => _settings["State"] = value.ToString();
    }

    [JsonIgnore]
    public bool Disposable { get; internal set; }

    [JsonIgnore]
    public bool Disposed { get; private set; }

    /// <summary>The tenant's configuration: the host's, overlaid with the tenant's own.</summary>
    [JsonIgnore]
    public IShellConfiguration ShellConfiguration => _configuration;

    [JsonIgnore]
    public string? this[string key]
    {
        get => _configuration[key];
        set => _configuration[key] = value;
    }

    /// <summary>The facts that <c>tenants.json</c> keeps of the tenant.</summary>
    internal ShellConfiguration Facts => _settings;

    /// <summary>What was set on the tenant's configuration and is not in its file yet, or was when it was copied.</summary>
    internal IReadOnlyDictionary<string, string?> ConfigurationChanges => _configuration.Changes;

    internal string? ConfigurationChange(string key) => _configuration.Changes.TryGetValue(key, out var value) ? value : null;

    /// <summary>Whether a set-up of the tenant was under way when the process last ended.</summary>
    internal bool SetupInterrupted { get; set; }

    /// <summary>Loads the configuration, which is otherwise loaded when first asked for.</summary>
    public Task EnsureConfigurationAsync() => _configuration.EnsureConfigurationAsync();

    public void Dispose()
    {
        if (!Disposable || Disposed)
        {
            return;
        }

        Disposed = true;
        _settings.Release();
        _configuration.Release();
        GC.SuppressFinalize(this);
    }
}
