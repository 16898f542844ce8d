using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using Procuratorate.ServiceLinks.Indexes;
using Procuratorate.ServiceLinks.Models;
using Procuratorate.ServiceLinks.ViewModels;
using YesSql;

namespace Procuratorate.ServiceLinks.Services;

/// <summary>Answers from <see cref="ServiceLinkPartIndex"/>.</summary>
public sealed class ServiceLinkList(YesSql.ISession session, LinkIcons icons, QrCodes qrCodes, IHttpContextAccessor httpContextAccessor)
{
    /// <summary>More links than this help nobody, and a page must stay a page.</summary>
    private const int Most = 200;

    /// <summary>The published links of a group, in order.</summary>
    /// <param name="group">One of <see cref="ServiceLinkGroups"/>.</param>
    /// <param name="label">Only those that stand under this label; all when empty.</param>
    public async Task<IReadOnlyList<ServiceLinkItem>> ListAsync(string group, string? label = null)
    {
        var items = await session
            .Query<ContentItem, ServiceLinkPartIndex>(index => index.Published && index.Group == group)
            .OrderBy(index => index.Order)
            .ThenBy(index => index.ContentItemId)
            .Take(Most)
            .ToAsyncEnumerable()
            .ToListAsync();

        return [.. items.Select(ToLink).Where(link => string.IsNullOrEmpty(label) || link.Label == label)];
    }

    /// <summary>Links under their labels, in the order of each label's first link; those without a label first.</summary>
    public static IReadOnlyList<ServiceLinkGroup> Divide(IEnumerable<ServiceLinkItem> links) =>
    [
        .. links
            .GroupBy(link => link.Label, StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length > 0)
            .Select(group => new ServiceLinkGroup(group.Key, [.. group])),
    ];

    private ServiceLinkItem ToLink(ContentItem item)
    {
        var part = item.GetOrCreate<ServiceLinkPart>();
        var url = part.Url ?? "~/";
        var picture = part.Get<MediaField>(Migrations.PictureField)?.Paths?.FirstOrDefault() ?? string.Empty;
        return new ServiceLinkItem(
            item.DisplayText ?? url,
            url,
            part.NewWindow,
            part.Label ?? string.Empty,
            icons.SvgOf(part.Icon),
            picture,
            part.Group == ServiceLinkGroups.Media && picture.Length == 0 ? qrCodes.SvgOf(Absolute(url)) : string.Empty);
    }

    /// <summary>What a telephone that reads the code can open: a path of this site with the site's own host before it.</summary>
    private string Absolute(string url) => ServiceLinkAddress.IsOfThisSite(url) && httpContextAccessor.HttpContext?.Request is { } request
        ? $"{request.Scheme}://{request.Host}{request.PathBase}{url[1..]}"
        : url;
}
