using System.Xml.Linq;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Cms.Autoroute.Entries;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Cms.Sitemaps.Builders;

/// <summary>Lists published items from the index alone: their paths are in memory or read by the hundred, and no document is.</summary>
internal sealed class ContentTypesSitemapSourceBuilder(
    ISession session,
    IContentDefinitionManager definitions,
    IServiceProvider services) : SitemapSourceBuilderBase<ContentTypesSitemapSource>
{
    private const int RowsAtOnce = 500;

    public override async Task BuildSourceAsync(ContentTypesSitemapSource source, SitemapBuilderContext context)
    {
        if (services.GetService(typeof(AutorouteEntries)) is not AutorouteEntries entries)
        {
            return;
        }

        foreach (var type in await EntriesAsync(source))
        {
            foreach (var rows in (await RowsAsync(type)).Chunk(RowsAtOnce))
            {
                var paths = await entries.FindManyAsync([.. rows.Select(row => row.ContentItemId)]);
                foreach (var row in rows)
                {
                    if (paths.TryGetValue(row.ContentItemId, out var entry))
                    {
                        context.Response.ResponseElement.Add(Page(row, entry, type, context));
                    }
                }
            }
        }
    }

    private static XElement Page(ContentItemIndex row, AutorouteEntry entry, ContentTypeSitemapEntry type, SitemapBuilderContext context)
    {
        var path = context.UrlHelper.ActionContext.HttpContext.Request.PathBase.Add("/" + entry.Path.TrimStart('/')).ToUriComponent();
        return SitemapXml.Page(context.HostPrefix + path, row.ModifiedUtc, type.ChangeFrequency, type.Priority);
    }

    private async Task<IEnumerable<ContentTypeSitemapEntry>> EntriesAsync(ContentTypesSitemapSource source)
    {
        if (source.LimitItems)
        {
            return [source.LimitedContentType];
        }

        return source.IndexAll
            ? (await definitions.ListTypeDefinitionsAsync())
                .Where(type => type.Parts.Any(part => part.PartDefinition.Name == nameof(AutoroutePart)))
                .Select(type => new ContentTypeSitemapEntry { ContentTypeName = type.Name, ChangeFrequency = source.ChangeFrequency, Priority = source.Priority })
            : source.ContentTypes;
    }

    private async Task<List<ContentItemIndex>> RowsAsync(ContentTypeSitemapEntry type)
    {
        var name = type.ContentTypeName;
        var rows = session.QueryIndex<ContentItemIndex>(index => index.ContentType == name && index.Published).OrderByDescending(index => index.CreatedUtc);
        return type is LimitedContentTypeSitemapEntry limited
            ? await rows.Skip(limited.Skip).Take(limited.Take).ToAsyncEnumerable().ToListAsync()
            : await rows.ToAsyncEnumerable().ToListAsync();
    }
}
