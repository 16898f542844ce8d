using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Taxonomies.Models;
using OrchardSite.Engine.Cms.Taxonomies.Services;

namespace OrchardSite.Engine.Cms.Taxonomies.Handlers;

/// <summary>Says where a taxonomy keeps its terms, so that they get routes of their own.</summary>
internal sealed class TaxonomyPartHandler : ContentPartHandler<TaxonomyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, TaxonomyPart part) =>
        context.ForAsync<ContainedContentItemsAspect>(aspect =>
        {
            aspect.Accessors.Add(item => (item[nameof(TaxonomyPart)] as JsonObject)?[TaxonomyTerms.Terms] as JsonArray ?? []);
            return Task.CompletedTask;
        });
}
