using OrchardCore.Settings;

namespace OrchardCore.ResourceManagement;

/// <summary>Options of resources (configuration section <c>OrchardCore_Resources</c>).</summary>
public class ResourceOptions
{
    /// <summary>Default: FromConfiguration, that is: debug forms in development.</summary>
    public ResourceDebugMode ResourceDebugMode { get; set; }

    /// <summary>Whether resources may be loaded from other hosts. Default: false.</summary>
    public bool UseCdn { get; set; }

    /// <summary>Host from which local resources are loaded. Default: none.</summary>
    public string? CdnBaseUrl { get; set; }

    /// <summary>Whether addresses carry the hash of the file's content. Default: true.</summary>
    public bool AppendVersion { get; set; } = true;
}
