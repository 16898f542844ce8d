namespace OrchardSite.Engine.Cms.Https.ViewModels;

/// <summary>The form of the settings.</summary>
internal class HttpsSettingsViewModel
{
    public bool IsHttpsRequest { get; set; }

    public bool RequireHttps { get; set; }

    public bool RequireHttpsPermanent { get; set; }

    public int? SslPort { get; set; }

    public bool EnableStrictTransportSecurity { get; set; }
}
