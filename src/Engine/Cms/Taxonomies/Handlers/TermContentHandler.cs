using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardSite.Engine.Cms.Taxonomies.Services;

namespace OrchardSite.Engine.Cms.Taxonomies.Handlers;

/// <summary>Says where a term keeps the terms below it.</summary>
internal sealed class TermContentHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<ContainedContentItemsAspect>(aspect =>
        {
            if (context.ContentItem.Data[TaxonomyTerms.Terms] is JsonArray)
            {
                aspect.Accessors.Add(item => item[TaxonomyTerms.Terms] as JsonArray ?? []);
            }

            return Task.CompletedTask;
        });
}
