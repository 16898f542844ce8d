using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Cms.Contents.Handlers;

/// <summary>Says by which routes an item is displayed, edited, made and removed.</summary>
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

    private static RouteValueDictionary Route(string controller, string action, string key, string value) => new()
    {
        ["Area"] = "OrchardCore.Contents",
        ["Controller"] = controller,
        ["Action"] = action,
        [key] = value,
    };
}
