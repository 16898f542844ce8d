using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules.Services;

namespace OrchardSite.Engine.Cms.Autoroute;

/// <summary>The path of an item inside another when the item has none of its own.</summary>
internal sealed class DefaultRouteContentHandler(ISlugService slugs) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<RouteHandlerAspect>(aspect =>
        {
            if (string.IsNullOrEmpty(aspect.Path))
            {
                var item = context.ContentItem;
                aspect.Path = string.IsNullOrEmpty(item.DisplayText)
                    ? item.ContentItemId
                    : slugs.Slugify($"{item.DisplayText}-{item.ContentItemId}");
            }

            return Task.CompletedTask;
        });
}
