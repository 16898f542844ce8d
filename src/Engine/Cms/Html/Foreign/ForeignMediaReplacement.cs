using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentPreview;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Html.Foreign;

/// <summary>Makes links of the media of other sites in what an editor wrote, by the policy that the site has now, and tells him.</summary>
internal sealed class ForeignMediaReplacement(
    ISiteService siteService,
    IHttpContextAccessor httpContextAccessor,
    INotifier notifier,
    IHtmlLocalizer<ForeignMediaReplacement> H)
{
    public async Task<string> ReplaceAsync(string html)
    {
        var policy = (await siteService.GetSiteSettingsAsync()).GetOrCreate<SecuritySettings>().ContentSecurityPolicy;
        var context = httpContextAccessor.HttpContext;
        var (clean, replaced) = ForeignMedia.Replace(html, new MediaPolicy(policy, context?.Request.Host.Host ?? string.Empty));
        if (replaced > 0 && context?.Features.Get<ContentPreviewFeature>() is not { Previewing: true })
        {
            await notifier.WarningAsync(H["{0} pictures, films or sounds of other sites cannot be shown here and are links now. Save them on your computer and upload them, then put them in.", replaced]);
        }

        return clean;
    }
}
