using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardSite.Engine.Cms.Taxonomies.Services;

namespace OrchardSite.Engine.Cms.Taxonomies.Liquid;

/// <summary><c>inherited_terms</c>: a term (an item or its id) and all above it in the taxonomy that the argument names (an item or its id).</summary>
internal sealed class InheritedTermsFilter(IContentManager contentManager) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var termId = input.ToObjectValue() is ContentItem term ? term.ContentItemId : input.ToStringValue();
        var first = arguments.At(0);
        var taxonomy = first.ToObjectValue() as ContentItem;
        if (taxonomy is null && first.ToStringValue() is { Length: > 0 } taxonomyId)
        {
            taxonomy = await contentManager.GetAsync(taxonomyId);
        }

        return taxonomy is null ? NilValue.Instance : FluidValue.Create(TaxonomyTerms.Inherited(taxonomy, termId), context.Options);
    }
}
