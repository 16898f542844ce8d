using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data;
using OrchardSite.Engine.Cms.Autoroute.Entries;
using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.Autoroute;

/// <summary>Keeps the path of each published and latest version, and those of the routed items inside it.</summary>
internal sealed class AutoroutePartIndexProvider(IServiceProvider services) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    private IContentManager? _contentManager;

    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<AutoroutePartIndex>()
            .When(contentItem => contentItem.Has<AutoroutePart>())
            .Map(MapAsync);

    private async Task<IEnumerable<AutoroutePartIndex>?> MapAsync(ContentItem contentItem)
    {
        if ((!contentItem.Published && !contentItem.Latest) || !contentItem.TryGet<AutoroutePart>(out var part))
        {
            return [];
        }

        var rows = new List<AutoroutePartIndex> { Row(contentItem, part.Disabled ? null : part.Path) };

        if (part.RouteContainedItems && !string.IsNullOrEmpty(part.Path))
        {
            await AddContainedAsync(rows, contentItem, contentItem, contentItem.Data, part.Path);
        }

        return rows;
    }

    /// <summary>The item is resolved by its manager only when asked, since the manager itself needs the session that asks.</summary>
    private async Task AddContainedAsync(List<AutoroutePartIndex> rows, ContentItem container, ContentItem owner, JsonObject json, string basePath)
    {
        _contentManager ??= services.GetRequiredService<IContentManager>();
        var aspect = await _contentManager.PopulateAspectAsync(owner, new ContainedContentItemsAspect());

        foreach (var contained in aspect.Accessors.SelectMany(accessor => accessor(json) ?? []).OfType<JsonObject>())
        {
            if (contained.ToObject<ContentItem>() is not { } item)
            {
                continue;
            }

            var route = await _contentManager.PopulateAspectAsync(item, new RouteHandlerAspect());
            var path = ContainedPaths.Join(basePath, route);

            if (!route.Disabled)
            {
                var row = Row(container, path);
                row.ContainedContentItemId = item.ContentItemId;
                row.JsonPath = ContainedPaths.JsonPath(contained);
                rows.Add(row);
            }

            await AddContainedAsync(rows, container, item, contained, path);
        }
    }

    private static AutoroutePartIndex Row(ContentItem contentItem, string? path) => new()
    {
        ContentItemId = contentItem.ContentItemId,
        Path = string.IsNullOrEmpty(path) ? null : path,
        Published = contentItem.Published,
        Latest = contentItem.Latest,
    };
}
