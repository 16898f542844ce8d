using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Taxonomies.Fields;
using OrchardSite.Engine.Cms.Taxonomies.Services;

namespace OrchardSite.Engine.Cms.Taxonomies.Liquid;

/// <summary><c>taxonomy_terms</c>: the terms of a taxonomy field, or those with the given ids in the taxonomy that the argument names.</summary>
internal sealed class TaxonomyTermsFilter(IContentManager contentManager) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var (taxonomyId, termIds) = await AskedForAsync(input, arguments, context);
        if (string.IsNullOrEmpty(taxonomyId) || await contentManager.GetAsync(taxonomyId) is not { } taxonomy)
        {
            return NilValue.Instance;
        }

        var terms = termIds.Select(id => TaxonomyTerms.Find(taxonomy, id)).Where(term => term is not null);
        return FluidValue.Create(terms.ToList(), context.Options);
    }

    private static async ValueTask<(string? TaxonomyId, IEnumerable<string> TermIds)> AskedForAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input.ToObjectValue() is TaxonomyField field)
        {
            return (field.TaxonomyContentItemId, field.TermContentItemIds ?? []);
        }

        if (input.Type == FluidValues.Array)
        {
            return (arguments.At(0).ToStringValue(), Texts(input, context));
        }

        if (input.Type == FluidValues.String)
        {
            return (arguments.At(0).ToStringValue(), [input.ToStringValue()]);
        }

        var taxonomy = await input.GetValueAsync(nameof(TaxonomyField.TaxonomyContentItemId), context);
        var terms = await input.GetValueAsync(nameof(TaxonomyField.TermContentItemIds), context);
        return (taxonomy.ToStringValue(), Texts(terms, context));
    }

    private static List<string> Texts(FluidValue values, TemplateContext context) =>
        [.. values.Enumerate(context).Select(value => value.ToStringValue())];
}
