using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Https;
using OrchardCore.Https.Settings;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.Https.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Https.Drivers;

/// <summary>The page of the settings for https; it is switched on over https only, so that nobody is shut out.</summary>
internal sealed class HttpsSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IStringLocalizer<HttpsSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<HttpsSettings, HttpsSettingsViewModel>(httpContextAccessor, authorization, Permissions.ManageHttps)
{
    public const string GroupId = "Https";

    protected override string SettingsGroupId => GroupId;

    protected override void Show(HttpsSettings settings, HttpsSettingsViewModel form)
    {
        form.IsHttpsRequest = Request?.IsHttps == true;
        form.RequireHttps = settings.RequireHttps;
        form.RequireHttpsPermanent = settings.RequireHttpsPermanent;
        form.SslPort = settings.SslPort;
        form.EnableStrictTransportSecurity = settings.StrictTransportSecurityMode == HttpStrictTransportSecurityMode.Enabled;
    }

    protected override void Take(HttpsSettingsViewModel form, HttpsSettings settings, UpdateEditorContext context)
    {
        settings.RequireHttps = form.RequireHttps;
        settings.RequireHttpsPermanent = form.RequireHttpsPermanent;
        settings.SslPort = form.SslPort;
        settings.StrictTransportSecurityMode = form.EnableStrictTransportSecurity ? HttpStrictTransportSecurityMode.Enabled : HttpStrictTransportSecurityMode.Disabled;
        if (settings.SslPort is < 1 or > 65535)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.SslPort), S["The port is a number from 1 to 65535; {0} is not. Leave it empty for 443.", settings.SslPort]);
        }

        if (settings.RequireHttps && Request is { IsHttps: false })
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.RequireHttps), S["This page is open over http:// now. Open it over https:// first: that shows that https works, and nobody is shut out."]);
        }
    }
}
