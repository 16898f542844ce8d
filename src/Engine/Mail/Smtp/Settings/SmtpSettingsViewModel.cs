using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Email;

namespace OrchardSite.Engine.Mail.Smtp.Settings;

internal class SmtpSettingsViewModel
{
    public bool IsEnabled { get; set; }

    public string? DefaultSender { get; set; }

    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    public string? PickupDirectoryLocation { get; set; }

    public string? Host { get; set; }

    public int Port { get; set; }

    public string? ProxyHost { get; set; }

    public int ProxyPort { get; set; }

    public bool AutoSelectEncryption { get; set; }

    public SmtpEncryptionMethod EncryptionMethod { get; set; }

    public bool IgnoreInvalidSslCertificate { get; set; }

    public bool RequireCredentials { get; set; }

    public string? UserName { get; set; }

    /// <summary>Typed anew; empty to keep what is stored.</summary>
    public string? Password { get; set; }

    [BindNever]
    public bool HasPassword { get; set; }

    [BindNever]
    public string PickupFolder { get; set; } = string.Empty;
}
