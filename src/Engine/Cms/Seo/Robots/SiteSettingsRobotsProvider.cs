using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Seo;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Seo.Robots;

/// <summary>The lines that follow from the settings.</summary>
internal sealed class SiteSettingsRobotsProvider(
    ISiteService siteService,
    IOptions<AdminOptions> adminOptions,
    IHttpContextAccessor httpContextAccessor) : IRobotsProvider
{
    public async Task<string> GetContentAsync()
    {
        var settings = await siteService.GetSettingsAsync<RobotsSettings>();
        var text = new StringBuilder();
        if (settings.AllowAllAgents)
        {
            text.Append("User-agent: *\n");
        }

        if (settings.DisallowAdmin)
        {
            // A crawler knows the host's root only, so that a tenant below it names its prefix.
            text.Append("Disallow: ").Append(httpContextAccessor.HttpContext?.Request.PathBase).Append('/').Append(adminOptions.Value.AdminUrlPrefix).Append('\n');
        }

        return text.Append(settings.AdditionalRules).ToString();
    }
}
