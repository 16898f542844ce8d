using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.Services;

/// <summary>What the site's settings say of scripts and styles goes before the server's configuration.</summary>
internal sealed class ResourceOptionsConfiguration(ISiteService siteService) : IPostConfigureOptions<ResourceOptions>
{
    public void PostConfigure(string? name, ResourceOptions options)
    {
        var site = siteService.GetSiteSettings();
        options.UseCdn |= site.UseCdn;
        options.AppendVersion &= site.AppendVersion;
        if (site.ResourceDebugMode is not ResourceDebugMode.FromConfiguration)
        {
            options.ResourceDebugMode = site.ResourceDebugMode;
        }

        if (!string.IsNullOrEmpty(site.CdnBaseUrl))
        {
            options.CdnBaseUrl = site.CdnBaseUrl.TrimEnd('/');
        }
    }
}
