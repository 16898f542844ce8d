using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Https;
using OrchardCore.Https.Settings;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.Https.ViewModels;
using OrchardSite.Engine.Cms.Settings.Drivers;

namespace OrchardSite.Engine.Cms.Https.Drivers;

/// <summary>The page of the settings for https; it is switched on over https only, so that nobody is shut out.</summary>
internal sealed class HttpsSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IStringLocalizer<HttpsSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<HttpsSettings>(httpContextAccessor, authorization, Permissions.ManageHttps)
{
    public const string GroupId = "Https";

    protected override string SettingsGroupId => GroupId;

    protected override Task<IDisplayResult?> EditAsync(HttpsSettings settings) => Task.FromResult<IDisplayResult?>(
        Initialize<HttpsSettingsViewModel>("HttpsSettings_Edit", model =>
        {
            model.IsHttpsRequest = Request?.IsHttps == true;
            model.RequireHttps = settings.RequireHttps;
            model.RequireHttpsPermanent = settings.RequireHttpsPermanent;
            model.SslPort = settings.SslPort;
            model.EnableStrictTransportSecurity = settings.StrictTransportSecurityMode == HttpStrictTransportSecurityMode.Enabled;
        }).Location("Content:5").OnGroup(SettingsGroupId));

    protected override async Task UpdateAsync(HttpsSettings settings, UpdateEditorContext context)
    {
        var model = new HttpsSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.RequireHttps, posted => posted.RequireHttpsPermanent, posted => posted.SslPort!, posted => posted.EnableStrictTransportSecurity);
        settings.RequireHttps = model.RequireHttps;
        settings.RequireHttpsPermanent = model.RequireHttpsPermanent;
        settings.SslPort = model.SslPort;
        settings.StrictTransportSecurityMode = model.EnableStrictTransportSecurity ? HttpStrictTransportSecurityMode.Enabled : HttpStrictTransportSecurityMode.Disabled;
        if (settings.SslPort is < 1 or > 65535)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.SslPort), S["The port is a number from 1 to 65535; {0} is not. Leave it empty for 443.", settings.SslPort]);
        }

        if (settings.RequireHttps && Request is { IsHttps: false })
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.RequireHttps), S["This page is open over http:// now. Open it over https:// first: that shows that https works, and nobody is shut out."]);
        }
    }
}
