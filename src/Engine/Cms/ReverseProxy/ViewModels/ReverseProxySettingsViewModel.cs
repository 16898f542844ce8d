namespace OrchardSite.Engine.Cms.ReverseProxy.ViewModels;

/// <summary>The form of the settings.</summary>
internal class ReverseProxySettingsViewModel
{
    public bool EnableXForwardedFor { get; set; }

    public bool EnableXForwardedHost { get; set; }

    public bool EnableXForwardedProto { get; set; }

    /// <summary>Addresses and networks, one a line.</summary>
    public string? Known { get; set; }
}
