namespace OrchardCore.Email;

/// <summary>How a message is sent, with the password in the clear: for the sending alone, never for a page or a log.</summary>
public class SmtpOptions
{
    public bool IsEnabled { get; set; }

    public string? DefaultSender { get; set; }

    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    public string? PickupDirectoryLocation { get; set; }

    public string? Host { get; set; }

    /// <summary>Default: 25.</summary>
    public int Port { get; set; } = 25;

    public string? ProxyHost { get; set; }

    public int ProxyPort { get; set; }

    public bool AutoSelectEncryption { get; set; }

    public SmtpEncryptionMethod EncryptionMethod { get; set; }

    public bool IgnoreInvalidSslCertificate { get; set; }

    public bool RequireCredentials { get; set; }

    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>Whether there is enough to send with.</summary>
    public bool ConfigurationExists()
        => !string.IsNullOrEmpty(DefaultSender)
            && (DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory || !string.IsNullOrEmpty(Host));
}
