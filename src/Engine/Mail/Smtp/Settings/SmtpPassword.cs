using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;

namespace OrchardSite.Engine.Mail.Smtp.Settings;

/// <summary>Protects the mail server's password with the site's keys.</summary>
internal sealed partial class SmtpPassword(IDataProtectionProvider dataProtectionProvider, ILogger<SmtpPassword> logger)
{
    // The name is Orchard's: what it protected with the same keys can be read.
    private readonly IDataProtector _protector = dataProtectionProvider.CreateProtector("SmtpSettingsConfiguration");

    public string Protect(string password) => _protector.Protect(password);

    /// <summary>The password, or null when there is none or the keys are no longer there.</summary>
    public string? Unprotect(string? protectedPassword)
    {
        if (string.IsNullOrEmpty(protectedPassword))
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(protectedPassword);
        }
        catch (CryptographicException)
        {
            LogUnreadable(logger);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The password of the mail server cannot be read with the keys that the site has now; it must be typed again.")]
    private static partial void LogUnreadable(ILogger logger);
}
