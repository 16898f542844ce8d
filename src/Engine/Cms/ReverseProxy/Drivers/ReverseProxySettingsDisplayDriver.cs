using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.ReverseProxy;
using OrchardCore.ReverseProxy.Settings;
using OrchardSite.Engine.Cms.ReverseProxy.ViewModels;
using OrchardSite.Engine.Cms.Settings.Drivers;

namespace OrchardSite.Engine.Cms.ReverseProxy.Drivers;

/// <summary>The page of the settings for a proxy in front of the site.</summary>
internal sealed class ReverseProxySettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IStringLocalizer<ReverseProxySettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<ReverseProxySettings>(httpContextAccessor, authorization, Permissions.ManageReverseProxySettings)
{
    public const string GroupId = "ReverseProxy";

    protected override string SettingsGroupId => GroupId;

    protected override Task<IDisplayResult?> EditAsync(ReverseProxySettings settings) => Task.FromResult<IDisplayResult?>(
        Initialize<ReverseProxySettingsViewModel>("ReverseProxySettings_Edit", model =>
        {
            model.EnableXForwardedFor = settings.ForwardedHeaders.HasFlag(ForwardedHeaders.XForwardedFor);
            model.EnableXForwardedHost = settings.ForwardedHeaders.HasFlag(ForwardedHeaders.XForwardedHost);
            model.EnableXForwardedProto = settings.ForwardedHeaders.HasFlag(ForwardedHeaders.XForwardedProto);
            model.Known = string.Join('\n', settings.KnownProxies.Concat(settings.KnownNetworks));
        }).Location("Content:5").OnGroup(SettingsGroupId));

    protected override async Task UpdateAsync(ReverseProxySettings settings, UpdateEditorContext context)
    {
        var model = new ReverseProxySettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        settings.ForwardedHeaders = (model.EnableXForwardedFor ? ForwardedHeaders.XForwardedFor : ForwardedHeaders.None)
            | (model.EnableXForwardedHost ? ForwardedHeaders.XForwardedHost : ForwardedHeaders.None)
            | (model.EnableXForwardedProto ? ForwardedHeaders.XForwardedProto : ForwardedHeaders.None);
        var lines = (model.Known ?? string.Empty).Split(['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        settings.KnownNetworks = [.. lines.Where(line => line.Contains('/', StringComparison.Ordinal))];
        settings.KnownProxies = [.. lines.Except(settings.KnownNetworks)];
        foreach (var wrong in settings.KnownNetworks.Where(line => ForwardedOptions.ParseNetwork(line) is null)
            .Concat(settings.KnownProxies.Where(line => ForwardedOptions.ParseAddress(line) is null)))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Known), S["'{0}' is neither an address such as 10.0.0.5 nor a network such as 10.0.0.0/24.", wrong]);
        }
    }
}
