using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Infrastructure;
using OrchardCore.Settings;
using OrchardSite.Engine.Mail.Smtp.Settings;

namespace OrchardSite.Engine.Mail.Smtp.Services;

/// <summary>Sends by the mail server that the site's settings name, as they are now.</summary>
internal sealed class SmtpEmailProvider(
    ISiteService siteService,
    SmtpPassword password,
    SmtpSender sender,
    IStringLocalizer<SmtpEmailProvider> S) : IEmailProvider
{
    public const string TechnicalName = "SMTP";

    public LocalizedString DisplayName => S["Mail server of this site"];

    public async Task<Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default)
    {
        var settings = (await siteService.GetSiteSettingsAsync()).GetOrCreate<SmtpSettings>();
        return await sender.SendAsync(message, OptionsOf(settings), cancellationToken);
    }

    private SmtpOptions OptionsOf(SmtpSettings settings) => new()
    {
        IsEnabled = settings.IsEnabled == true,
        DefaultSender = settings.DefaultSender,
        DeliveryMethod = settings.DeliveryMethod,
        PickupDirectoryLocation = settings.PickupDirectoryLocation,
        Host = settings.Host,
        Port = settings.Port,
        ProxyHost = settings.ProxyHost,
        ProxyPort = settings.ProxyPort,
        AutoSelectEncryption = settings.AutoSelectEncryption,
        EncryptionMethod = settings.EncryptionMethod,
        IgnoreInvalidSslCertificate = settings.IgnoreInvalidSslCertificate,
        RequireCredentials = settings.RequireCredentials,
        UserName = settings.UserName,
        Password = password.Unprotect(settings.Password),
    };
}
