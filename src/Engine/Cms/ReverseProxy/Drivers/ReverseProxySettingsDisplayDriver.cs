using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.ReverseProxy;
using OrchardCore.ReverseProxy.Settings;
using OrchardSite.Engine.Cms.ReverseProxy.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.ReverseProxy.Drivers;

/// <summary>The page of the settings for a proxy in front of the site.</summary>
internal sealed class ReverseProxySettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IStringLocalizer<ReverseProxySettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<ReverseProxySettings, ReverseProxySettingsViewModel>(httpContextAccessor, authorization, Permissions.ManageReverseProxySettings)
{
    public const string GroupId = "ReverseProxy";

    protected override string SettingsGroupId => GroupId;

    protected override void Show(ReverseProxySettings settings, ReverseProxySettingsViewModel form)
    {
        form.EnableXForwardedFor = settings.ForwardedHeaders.HasFlag(ForwardedHeaders.XForwardedFor);
        form.EnableXForwardedHost = settings.ForwardedHeaders.HasFlag(ForwardedHeaders.XForwardedHost);
        form.EnableXForwardedProto = settings.ForwardedHeaders.HasFlag(ForwardedHeaders.XForwardedProto);
        form.Known = string.Join('\n', settings.KnownProxies.Concat(settings.KnownNetworks));
    }

    protected override void Take(ReverseProxySettingsViewModel form, ReverseProxySettings settings, UpdateEditorContext context)
    {
        settings.ForwardedHeaders = (form.EnableXForwardedFor ? ForwardedHeaders.XForwardedFor : ForwardedHeaders.None)
            | (form.EnableXForwardedHost ? ForwardedHeaders.XForwardedHost : ForwardedHeaders.None)
            | (form.EnableXForwardedProto ? ForwardedHeaders.XForwardedProto : ForwardedHeaders.None);
        var lines = (form.Known ?? string.Empty).Split(['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        settings.KnownNetworks = [.. lines.Where(line => line.Contains('/', StringComparison.Ordinal))];
        settings.KnownProxies = [.. lines.Except(settings.KnownNetworks)];
        foreach (var wrong in settings.KnownNetworks.Where(line => ForwardedOptions.ParseNetwork(line) is null)
            .Concat(settings.KnownProxies.Where(line => ForwardedOptions.ParseAddress(line) is null)))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.Known), S["'{0}' is neither an address such as 10.0.0.5 nor a network such as 10.0.0.0/24.", wrong]);
        }
    }
}
