using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Seo;
using OrchardCore.Sitemaps;
using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Cms.Sitemaps.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Sitemaps.Drivers;

/// <summary>Stands on the page of <c>robots.txt</c>.</summary>
internal sealed class SitemapsRobotsSettingsDisplayDriver(IHttpContextAccessor httpContextAccessor, IAuthorizationService authorization)
    : PermittedSiteDisplayDriver<SitemapsRobotsSettings, SitemapsRobotsSettingsViewModel>(httpContextAccessor, authorization, SitemapsPermissions.ManageSitemaps)
{
    protected override string SettingsGroupId => SeoConstants.RobotsSettingsGroupId;

    protected override string Position => "4";

    protected override void Show(SitemapsRobotsSettings settings, SitemapsRobotsSettingsViewModel form) => form.IncludeSitemaps = settings.IncludeSitemaps;

    protected override void Take(SitemapsRobotsSettingsViewModel form, SitemapsRobotsSettings settings, UpdateEditorContext context) =>
        settings.IncludeSitemaps = form.IncludeSitemaps;
}
