using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardSite.Engine.Cms.ContentDisplay;
using OrchardSite.Engine.Tenancy.Caching.Tags;

namespace OrchardSite.Engine.Cms.Contents.Handlers;

/// <summary>Says by which routes an item is displayed, edited, made and removed, and that what shows an item is outdated when its public version changes.</summary>
internal sealed class ContentsHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<ContentItemMetadata>(metadata =>
        {
            var item = context.ContentItem;
            metadata.CreateRouteValues ??= Route("Admin", "Create", "Id", item.ContentType);
            metadata.EditorRouteValues ??= Route("Admin", "Edit", "ContentItemId", item.ContentItemId);
            metadata.AdminRouteValues ??= Route("Admin", "Edit", "ContentItemId", item.ContentItemId);
            metadata.RemoveRouteValues ??= Route("Admin", "Remove", "ContentItemId", item.ContentItemId);
            metadata.DisplayRouteValues ??= Route("Item", "Display", "ContentItemId", item.ContentItemId);
            return Task.CompletedTask;
        });

    public override Task PublishedAsync(PublishContentContext context) => Changed(context);

    public override Task UnpublishedAsync(PublishContentContext context) => Changed(context);

    public override Task RemovedAsync(RemoveContentContext context) => Changed(context);

    public override Task ImportedAsync(ImportContentContext context) => Changed(context);

    private static Task Changed(ContentContextBase context)
    {
        ChangedTags.Add(ContentCacheTag.Of(context.ContentItem));
        return Task.CompletedTask;
    }

    private static RouteValueDictionary Route(string controller, string action, string key, string value) => new()
    {
        ["Area"] = "OrchardCore.Contents",
        ["Controller"] = controller,
        ["Action"] = action,
        [key] = value,
    };
}
