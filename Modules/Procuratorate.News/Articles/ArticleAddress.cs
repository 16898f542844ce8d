using Microsoft.AspNetCore.Http;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;

namespace Procuratorate.News.Articles;

/// <summary>Gives an item's whole address, the one that is passed on.</summary>
public sealed class ArticleAddress(ISiteService siteService, IHttpContextAccessor httpContextAccessor)
{
    /// <summary>The address under the site's base address or, as long as none is set, under that of the request; null when the item has none.</summary>
    public async Task<string?> FindAsync(ContentItem item)
    {
        if (httpContextAccessor.HttpContext?.Request is not { } request || !item.TryGet<AutoroutePart>(out var route) || string.IsNullOrEmpty(route.Path))
        {
            return null;
        }

        var path = request.PathBase.Add($"/{route.Path.TrimStart('/')}").ToUriComponent();
        var baseUrl = (await siteService.GetSiteSettingsAsync()).BaseUrl;
        return Uri.TryCreate(baseUrl, UriKind.Absolute, out var site)
            ? new Uri(site, path).AbsoluteUri
            : $"{request.Scheme}://{request.Host.ToUriComponent()}{path}";
    }
}
