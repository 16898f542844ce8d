namespace OrchardCore.Https.Settings;

/// <summary>How the site holds to https.</summary>
public class HttpsSettings
{
    /// <summary>Whether visitors who come over http are led to https. Default: no.</summary>
    public bool RequireHttps { get; set; }

    /// <summary>Whether that is told as for good (301 and 308) rather than for the time being.</summary>
    public bool RequireHttpsPermanent { get; set; }

    /// <summary>The port of https; 443 when null.</summary>
    public int? SslPort { get; set; }

    public HttpStrictTransportSecurityMode StrictTransportSecurityMode { get; set; }
}
