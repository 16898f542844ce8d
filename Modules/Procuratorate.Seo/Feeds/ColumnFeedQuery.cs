using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Feeds;
using OrchardCore.Feeds.Models;
using OrchardCore.Modules;
using OrchardCore.Settings;
using Procuratorate.News;
using Procuratorate.News.Services;
using Procuratorate.Seo.Addresses;

namespace Procuratorate.Seo.Feeds;

/// <summary>The feed of a column with those below it, or of the whole site.</summary>
public sealed class ColumnFeedQuery(
    IHttpContextAccessor httpContextAccessor,
    IColumnService columns,
    IContentManager contentManager,
    ISiteService siteService,
    ILocalClock clock,
    SiteAddress address,
    FeedEntries entries,
    IStringLocalizer<ColumnFeedQuery> S) : IFeedQuery, IFeedQueryProvider
{
    private Column? _column;

    public async Task<FeedQueryMatch?> MatchAsync(FeedContext context)
    {
        var code = httpContextAccessor.HttpContext?.Request.RouteValues[FeedNames.ColumnKey]?.ToString();
        if (code is null)
        {
            return null;
        }

        _column = (await columns.ListAsync()).FirstOrDefault(column => string.Equals(column.Code, code, StringComparison.Ordinal));
        return _column is not null || code == FeedNames.WholeSite ? new FeedQueryMatch { FeedQuery = this } : null;
    }

    public async Task ExecuteAsync(FeedContext context)
    {
        var found = await entries.ListAsync(_column is null ? await columns.ListAsync() : [.. _column.WithDescendants()]);
        var changed = await ChangedAsync(found.ChangedUtc);
        await DescribeAsync(context, changed);
        foreach (var entry in found.Entries)
        {
            Add(context, entry);
        }

        if (httpContextAccessor.HttpContext is { } http)
        {
            http.Response.GetTypedHeaders().LastModified = changed;
        }
    }

    /// <summary>An empty feed is as old as the columns, so that it stays the same until something is published.</summary>
    private async Task<DateTimeOffset> ChangedAsync(DateTime? changedUtc)
    {
        var utc = changedUtc ?? (await contentManager.GetAsync(News.Migrations.ColumnsTaxonomyId))?.ModifiedUtc ?? DateTime.UnixEpoch;
        return await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeSpan.Zero));
    }

    private async Task DescribeAsync(FeedContext context, DateTimeOffset changed)
    {
        var siteName = (await siteService.GetSiteSettingsAsync()).SiteName;
        var builder = context.Builder;
        builder.AddProperty(context, null, "title", FeedText.Clean(_column is null ? siteName : $"{_column.Name} - {siteName}"));
        builder.AddProperty(context, null, "link", await address.AbsoluteAsync(_column is null ? string.Empty : CanonicalPath.OfColumn(_column.Code, 1)));
        builder.AddProperty(context, null, "description", FeedText.Clean(_column is null ? S["The newest of {0}.", siteName] : S["The newest of the column {0} of {1}.", _column.Name, siteName]));
        builder.AddProperty(context, null, "language", "zh-CN");
        builder.AddProperty(context, null, "lastBuildDate", FeedDate.ToRss(changed));
        builder.AddProperty(context, null, new XElement(
            FeedNames.AtomSpace + "link",
            context.Format == FeedNames.Rss ? new XAttribute(XNamespace.Xmlns + "atom", FeedNames.AtomSpace) : null,
            new XAttribute("rel", "self"),
            new XAttribute("type", $"application/{context.Format}+xml"),
            new XAttribute("href", await address.AbsoluteAsync(FeedNames.PathOf(_column?.Code, context.Format)))));
        if (context.Format == FeedNames.Atom)
        {
            // Atom wants an author of each entry, or one of the whole.
            builder.AddProperty(context, null, "creator", FeedText.Clean(siteName));
        }
    }

    private static void Add(FeedContext context, FeedEntry entry)
    {
        var builder = context.Builder;
        var item = builder.AddItem(context, entry);
        builder.AddProperty(context, item, "title", entry.Title);
        builder.AddProperty(context, item, "link", entry.Address);
        builder.AddProperty(context, item, new XElement("guid", new XAttribute("isPermaLink", "true"), entry.Address));
        if (entry.Description is not null)
        {
            builder.AddProperty(context, item, "description", entry.Description);
        }

        if (entry.Published is { } published)
        {
            builder.AddProperty(context, item, "pubDate", FeedDate.ToRss(published));
        }

        if (entry.Author is not null)
        {
            builder.AddProperty(context, item, new XElement(FeedNames.DublinCore + "creator", entry.Author));
        }

        if (entry.Column is not null)
        {
            builder.AddProperty(context, item, "category", entry.Column);
        }
    }
}
