using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using Procuratorate.News.Layouts;
using Procuratorate.News.Services;
using Procuratorate.Seo.Addresses;
using Procuratorate.Seo.Facts;

namespace Procuratorate.Seo.Feeds;

/// <summary>The newest of columns as entries of a feed, whatever their layouts list.</summary>
public sealed class FeedEntries(
    IContentManager contentManager,
    INewsListService list,
    ColumnLayoutCatalog layouts,
    PageFactsService facts,
    SiteAddress address,
    ILocalClock clock)
{
    /// <summary>Entries of a feed at most.</summary>
    public const int Count = 30;

    /// <summary>The entries, the newest first, and when the last of them was changed.</summary>
    /// <param name="columns">Whose items are wanted; those of sub-columns are not in it by themselves.</param>
    public async Task<(IReadOnlyList<FeedEntry> Entries, DateTime? ChangedUtc)> ListAsync(IReadOnlyList<Column> columns)
    {
        var items = await ItemsAsync(columns);
        var entries = new List<FeedEntry>();
        foreach (var item in items)
        {
            if (await facts.DescribeAsync(item) is { } page)
            {
                entries.Add(await EntryAsync(page));
            }
        }

        return ([.. entries.OrderByDescending(entry => entry.Published ?? DateTimeOffset.MinValue).Take(Count)], items.Max(item => item.ModifiedUtc));
    }

    private async Task<List<ContentItem>> ItemsAsync(IReadOnlyList<Column> columns)
    {
        var byKind = columns.ToLookup(column => layouts.Of(column) is NewsColumnLayout);
        var newest = new List<Teaser>(await list.ListNewestAsync([.. byKind[true].Select(column => column.Id)], Count));
        foreach (var column in byKind[false])
        {
            newest.AddRange(await layouts.Of(column).NewestAsync(column, Count));
        }

        return [.. await contentManager.GetAsync(newest.Select(teaser => teaser.ContentItemId))];
    }

    private async Task<FeedEntry> EntryAsync(PageFacts page) => new(
        FeedText.Clean(page.Title),
        await address.AbsoluteAsync(page.Path),
        string.IsNullOrWhiteSpace(page.Description) ? null : FeedText.Clean(page.Description),
        page.Date is { } date ? await clock.ConvertToLocalAsync(new DateTimeOffset(await clock.ConvertToUtcAsync(date), TimeSpan.Zero)) : null,
        string.IsNullOrWhiteSpace(page.Author) ? null : FeedText.Clean(page.Author),
        page.Column is { } column ? FeedText.Clean(column.Name) : null);
}
