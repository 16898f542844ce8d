using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Email;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Mail.Email.Settings;

/// <summary>Which way mail is sent by default.</summary>
internal sealed class EmailSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    EmailProviderList providers,
    IStringLocalizer<EmailSettingsDisplayDriver> S) : SiteDisplayDriver<EmailSettings>
{
    protected override string SettingsGroupId => EmailSettings.GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, EmailSettings settings, BuildEditorContext context)
        => await MayManageAsync()
            ? Initialize<EmailSettingsViewModel>("EmailSettings_Edit", async model =>
            {
                model.DefaultProvider = settings.DefaultProviderName;
                model.Providers = await providers.ListAsync(settings.DefaultProviderName);
            }).Location("Content:1").OnGroup(SettingsGroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, EmailSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var model = new EmailSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        settings.DefaultProviderName = string.IsNullOrEmpty(model.DefaultProvider) ? null : model.DefaultProvider;
        if (settings.DefaultProviderName is not null && !providers.Contains(settings.DefaultProviderName))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.DefaultProvider), S["There is no way to send mail that is named '{0}'.", settings.DefaultProviderName]);
        }

        return await EditAsync(site, settings, context);
    }

    private async Task<bool> MayManageAsync()
        => httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, EmailPermissions.ManageEmailSettings);
}
