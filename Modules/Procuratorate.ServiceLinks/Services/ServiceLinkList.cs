using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement;
using OrchardCore.ContentPreview;
using OrchardCore.Environment.Cache;
using OrchardCore.Media.Fields;
using Procuratorate.ServiceLinks.Indexes;
using Procuratorate.ServiceLinks.Models;
using Procuratorate.ServiceLinks.ViewModels;
using YesSql;

namespace Procuratorate.ServiceLinks.Services;

/// <summary>
/// Answers from <see cref="ServiceLinkPartIndex"/>. As every page shows links, what was found is remembered until a link changes, and for a
/// minute at most: another process may have changed it.
/// </summary>
public sealed class ServiceLinkList(
    YesSql.ISession session,
    IContentManager contentManager,
    LinkIcons icons,
    QrCodes qrCodes,
    IMemoryCache memory,
    ISignal signal,
    IHttpContextAccessor httpContextAccessor)
{
    /// <summary>What is signalled when a link changed.</summary>
    public const string Changed = "Procuratorate.ServiceLinks.Changed";

    /// <summary>More links than this help nobody, and a page must stay a page.</summary>
    private const int Most = 200;

    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(1);

    /// <summary>The published links of a group, in order.</summary>
    /// <param name="group">One of <see cref="ServiceLinkGroups"/>.</param>
    /// <param name="label">Only those that stand under this label; all when empty.</param>
    public async Task<IReadOnlyList<ServiceLinkItem>> ListAsync(string group, string? label = null)
    {
        var links = IsPreview ? await ReadAsync(group) : await RecallAsync(group);
        return [.. links.Where(link => string.IsNullOrEmpty(label) || link.Label == label).Select(link => group == ServiceLinkGroups.Media ? WithCode(link) : link)];
    }

    /// <summary>Links under their labels, in the order of each label's first link; those without a label first.</summary>
    public static IReadOnlyList<ServiceLinkGroup> Divide(IEnumerable<ServiceLinkItem> links) =>
    [
        .. links
            .GroupBy(link => link.Label, StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length > 0)
            .Select(group => new ServiceLinkGroup(group.Key, [.. group])),
    ];

    /// <summary>A preview shows a link as it stands in the editor, which is not for other pages.</summary>
    private bool IsPreview => httpContextAccessor.HttpContext?.Features.Get<ContentPreviewFeature>()?.Previewing is true;

    private async Task<IReadOnlyList<ServiceLinkItem>> RecallAsync(string group) =>
        (await memory.GetOrCreateAsync((Changed, group), async entry =>
        {
            entry.AddExpirationToken(signal.GetToken(Changed));
            entry.AbsoluteExpirationRelativeToNow = _longest;
            entry.Size = 1;
            return await ReadAsync(group);
        }))!;

    private async Task<IReadOnlyList<ServiceLinkItem>> ReadAsync(string group)
    {
        var items = await session
            .Query<ContentItem, ServiceLinkPartIndex>(index => index.Published && index.Group == group)
            .OrderBy(index => index.Order)
            .ThenBy(index => index.ContentItemId)
            .Take(Most)
            .ToAsyncEnumerable()
            .ToListAsync();

        return
        [
            .. (await contentManager.LoadAsync(items))
                .Where(item => item.GetOrCreate<ServiceLinkPart>().Group == group)
                .OrderBy(item => item.GetOrCreate<ServiceLinkPart>().Order)
                .Select(ToLink),
        ];
    }

    private ServiceLinkItem ToLink(ContentItem item)
    {
        var part = item.GetOrCreate<ServiceLinkPart>();
        var url = part.Url ?? "~/";
        var picture = part.Get<MediaField>(Migrations.PictureField)?.Paths?.FirstOrDefault() ?? string.Empty;
        return new ServiceLinkItem(item.DisplayText ?? url, url, part.NewWindow, part.Label ?? string.Empty, icons.SvgOf(part.Icon), picture, string.Empty);
    }

    /// <summary>A code speaks of the host that the visitor came by, and so is no part of what is remembered.</summary>
    private ServiceLinkItem WithCode(ServiceLinkItem link) =>
        link.Picture.Length == 0 ? link with { QrSvg = qrCodes.SvgOf(Absolute(link.Url)) } : link;

    /// <summary>What a telephone that reads the code can open: a path of this site with the site's own host before it.</summary>
    private string Absolute(string url) => ServiceLinkAddress.IsOfThisSite(url) && httpContextAccessor.HttpContext?.Request is { } request
        ? $"{request.Scheme}://{request.Host}{request.PathBase}{url[1..]}"
        : url;
}
