using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Email;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Mail.Email.Settings;

/// <summary>Which way mail is sent by default.</summary>
internal sealed class EmailSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    EmailProviderList providers,
    IStringLocalizer<EmailSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<EmailSettings, EmailSettingsViewModel>(httpContextAccessor, authorization, EmailPermissions.ManageEmailSettings)
{
    protected override string SettingsGroupId => EmailSettings.GroupId;

    protected override string Position => "1";

    protected override async ValueTask ShowAsync(EmailSettings settings, EmailSettingsViewModel form)
    {
        form.DefaultProvider = settings.DefaultProviderName;
        form.Providers = await providers.ListAsync(settings.DefaultProviderName);
    }

    protected override void Take(EmailSettingsViewModel form, EmailSettings settings, UpdateEditorContext context)
    {
        settings.DefaultProviderName = string.IsNullOrEmpty(form.DefaultProvider) ? null : form.DefaultProvider;
        if (settings.DefaultProviderName is not null && !providers.Contains(settings.DefaultProviderName))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.DefaultProvider), S["There is no way to send mail that is named '{0}'.", settings.DefaultProviderName]);
        }
    }
}
