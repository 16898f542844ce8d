using Microsoft.Extensions.Options;
using OrchardCore.Navigation;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.Services;

/// <summary>Gives pagers the site's page sizes.</summary>
internal sealed class PagerOptionsConfiguration(ISiteService siteService) : IPostConfigureOptions<PagerOptions>
{
    public void PostConfigure(string? name, PagerOptions options)
    {
        var site = siteService.GetSiteSettings();
        options.MaxPageSize = site.MaxPageSize;
        options.MaxPagedCount = site.MaxPagedCount;
        options.PageSize = site.PageSize;
    }
}
