using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Email;
using OrchardCore.Entities;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardSite.Engine.Display.Drivers.Sections;
using OrchardSite.Engine.Mail.Smtp.Services;

namespace OrchardSite.Engine.Mail.Smtp.Settings;

/// <summary>The mail server's settings. Enabling it makes it the site's way to send mail when there is none.</summary>
internal sealed class SmtpSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IEmailAddressValidator addressValidator,
    SmtpPassword password,
    PickupFolder pickupFolder,
    IStringLocalizer<SmtpSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<SmtpSettings, SmtpSettingsViewModel>(httpContextAccessor, authorization, EmailPermissions.ManageEmailSettings)
{
    protected override string SettingsGroupId => EmailSettings.GroupId;

    protected override Task TakeAsync(SmtpSettingsViewModel form, SmtpSettings settings, ISite site, UpdateEditorContext context)
    {
        var errors = new SmtpSettingsRules(addressValidator, S).Check(settings, form).ToList();
        foreach (var (field, message) in errors)
        {
            context.Updater.ModelState.AddModelError(Prefix, field, message);
        }

        if (errors.Count == 0)
        {
            Take(form, settings);
            ChooseDefault(site, settings);
        }

        return Task.CompletedTask;
    }

    protected override void Show(SmtpSettings settings, SmtpSettingsViewModel form)
    {
        form.IsEnabled = settings.IsEnabled == true;
        form.DefaultSender = settings.DefaultSender;
        form.DeliveryMethod = settings.DeliveryMethod;
        form.PickupDirectoryLocation = settings.PickupDirectoryLocation;
        form.Host = settings.Host;
        form.Port = settings.Port;
        form.ProxyHost = settings.ProxyHost;
        form.ProxyPort = settings.ProxyPort;
        form.AutoSelectEncryption = settings.AutoSelectEncryption;
        form.EncryptionMethod = settings.EncryptionMethod;
        form.IgnoreInvalidSslCertificate = settings.IgnoreInvalidSslCertificate;
        form.RequireCredentials = settings.RequireCredentials;
        form.UserName = settings.UserName;
        form.HasPassword = !string.IsNullOrEmpty(settings.Password);
        form.PickupFolder = pickupFolder.ShownRoot;
    }

    private void Take(SmtpSettingsViewModel form, SmtpSettings settings)
    {
        var keepsPassword = form.RequireCredentials && !SmtpSettingsRules.MovesPassword(settings, form);
        settings.Password = (form.RequireCredentials, string.IsNullOrEmpty(form.Password)) switch
        {
            (true, false) => password.Protect(form.Password!),
            _ => keepsPassword ? settings.Password : null,
        };

        settings.IsEnabled = form.IsEnabled;
        settings.DefaultSender = Text(form.DefaultSender);
        settings.DeliveryMethod = form.DeliveryMethod;
        settings.PickupDirectoryLocation = Text(form.PickupDirectoryLocation);
        settings.Host = Text(form.Host);
        settings.Port = form.Port;
        settings.ProxyHost = Text(form.ProxyHost);
        settings.ProxyPort = form.ProxyPort;
        settings.AutoSelectEncryption = form.AutoSelectEncryption;
        settings.EncryptionMethod = form.EncryptionMethod;
        settings.IgnoreInvalidSslCertificate = form.IgnoreInvalidSslCertificate;
        settings.RequireCredentials = form.RequireCredentials;
        settings.UserName = Text(form.UserName);
    }

    private static void ChooseDefault(ISite site, SmtpSettings settings)
    {
        var email = site.GetOrCreate<EmailSettings>();
        var isDefault = email.DefaultProviderName == SmtpEmailProvider.TechnicalName;
        if (settings.IsEnabled == true && string.IsNullOrEmpty(email.DefaultProviderName))
        {
            email.DefaultProviderName = SmtpEmailProvider.TechnicalName;
            site.Put(email);
        }
        else if (settings.IsEnabled != true && isDefault)
        {
            email.DefaultProviderName = null;
            site.Put(email);
        }
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
