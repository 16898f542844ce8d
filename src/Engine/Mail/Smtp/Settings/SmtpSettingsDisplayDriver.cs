using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Email;
using OrchardCore.Entities;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardSite.Engine.Mail.Smtp.Services;

namespace OrchardSite.Engine.Mail.Smtp.Settings;

/// <summary>The mail server's settings. Enabling it makes it the site's way to send mail when there is none.</summary>
internal sealed class SmtpSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IEmailAddressValidator addressValidator,
    SmtpPassword password,
    PickupFolder pickupFolder,
    IStringLocalizer<SmtpSettingsDisplayDriver> S) : SiteDisplayDriver<SmtpSettings>
{
    protected override string SettingsGroupId => EmailSettings.GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, SmtpSettings settings, BuildEditorContext context)
        => await MayManageAsync()
            ? Initialize<SmtpSettingsViewModel>("SmtpSettings_Edit", model => Show(settings, model)).Location("Content:5").OnGroup(SettingsGroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, SmtpSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var model = new SmtpSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var errors = new SmtpSettingsRules(addressValidator, S).Check(settings, model).ToList();
        foreach (var (field, message) in errors)
        {
            context.Updater.ModelState.AddModelError(Prefix, field, message);
        }

        if (errors.Count == 0)
        {
            Take(model, settings);
            ChooseDefault(site, settings);
        }

        return await EditAsync(site, settings, context);
    }

    private void Show(SmtpSettings settings, SmtpSettingsViewModel model)
    {
        model.IsEnabled = settings.IsEnabled == true;
        model.DefaultSender = settings.DefaultSender;
        model.DeliveryMethod = settings.DeliveryMethod;
        model.PickupDirectoryLocation = settings.PickupDirectoryLocation;
        model.Host = settings.Host;
        model.Port = settings.Port;
        model.ProxyHost = settings.ProxyHost;
        model.ProxyPort = settings.ProxyPort;
        model.AutoSelectEncryption = settings.AutoSelectEncryption;
        model.EncryptionMethod = settings.EncryptionMethod;
        model.IgnoreInvalidSslCertificate = settings.IgnoreInvalidSslCertificate;
        model.RequireCredentials = settings.RequireCredentials;
        model.UserName = settings.UserName;
        model.HasPassword = !string.IsNullOrEmpty(settings.Password);
        model.PickupFolder = pickupFolder.ShownRoot;
    }

    private void Take(SmtpSettingsViewModel model, SmtpSettings settings)
    {
        var keepsPassword = model.RequireCredentials && !SmtpSettingsRules.MovesPassword(settings, model);
        settings.Password = (model.RequireCredentials, string.IsNullOrEmpty(model.Password)) switch
        {
            (true, false) => password.Protect(model.Password!),
            _ => keepsPassword ? settings.Password : null,
        };

        settings.IsEnabled = model.IsEnabled;
        settings.DefaultSender = Text(model.DefaultSender);
        settings.DeliveryMethod = model.DeliveryMethod;
        settings.PickupDirectoryLocation = Text(model.PickupDirectoryLocation);
        settings.Host = Text(model.Host);
        settings.Port = model.Port;
        settings.ProxyHost = Text(model.ProxyHost);
        settings.ProxyPort = model.ProxyPort;
        settings.AutoSelectEncryption = model.AutoSelectEncryption;
        settings.EncryptionMethod = model.EncryptionMethod;
        settings.IgnoreInvalidSslCertificate = model.IgnoreInvalidSslCertificate;
        settings.RequireCredentials = model.RequireCredentials;
        settings.UserName = Text(model.UserName);
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

    private async Task<bool> MayManageAsync()
        => httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, EmailPermissions.ManageEmailSettings);
}
