namespace OrchardCore.Email;

/// <summary>The mail server of a site.</summary>
public class SmtpSettings : EmailProviderSettings
{
    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    /// <summary>A folder below the site's own mail folder; empty for that folder itself.</summary>
    public string? PickupDirectoryLocation { get; set; }

    public string? Host { get; set; }

    /// <summary>Default: 25.</summary>
    public int Port { get; set; } = 25;

    public string? ProxyHost { get; set; }

    public int ProxyPort { get; set; }

    /// <summary>Whether encryption is chosen by the port rather than by <see cref="EncryptionMethod"/>.</summary>
    public bool AutoSelectEncryption { get; set; }

    public SmtpEncryptionMethod EncryptionMethod { get; set; }

    /// <summary>Whether a certificate that cannot be trusted is taken all the same.</summary>
    public bool IgnoreInvalidSslCertificate { get; set; }

    public bool RequireCredentials { get; set; }

    public string? UserName { get; set; }

    /// <summary>Protected by the site's keys; never as it was typed.</summary>
    public string? Password { get; set; }
}
