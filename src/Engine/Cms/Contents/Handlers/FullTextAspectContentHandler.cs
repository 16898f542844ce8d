using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;

namespace OrchardSite.Engine.Cms.Contents.Handlers;

/// <summary>An item's title is the first thing to be found by.</summary>
internal sealed class FullTextAspectContentHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<FullTextAspect>(aspect =>
        {
            if (!string.IsNullOrEmpty(context.ContentItem.DisplayText))
            {
                aspect.Segments.Insert(0, context.ContentItem.DisplayText);
            }

            return Task.CompletedTask;
        });
}
