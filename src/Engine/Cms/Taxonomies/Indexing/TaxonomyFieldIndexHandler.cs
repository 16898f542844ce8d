using OrchardCore.ContentManagement;
using OrchardCore.Contents.Indexing;
using OrchardCore.Indexing;
using OrchardCore.Taxonomies.Fields;
using OrchardSite.Engine.Cms.Contents.Trees;
using OrchardSite.Engine.Cms.Taxonomies.Services;

namespace OrchardSite.Engine.Cms.Taxonomies.Indexing;

/// <summary>The ids of the terms, under <c>Part.Field.Ids</c>; with those of the terms above them, under <c>Part.Field.Ids.Inherited</c>.</summary>
internal sealed class TaxonomyFieldIndexHandler(IContentManager contentManager) : ContentFieldIndexHandler<TaxonomyField>
{
    private const DocumentIndexOptions Options = DocumentIndexOptions.Keyword | DocumentIndexOptions.Store;

    public override async Task BuildIndexAsync(TaxonomyField field, BuildFieldIndexContext context)
    {
        if (field.TermContentItemIds is not { Length: > 0 } terms)
        {
            return;
        }

        var taxonomy = await contentManager.GetAsync(field.TaxonomyContentItemId);
        var tree = taxonomy is null ? null : TaxonomyTerms.Stored(taxonomy);
        var inherited = terms
            .SelectMany(term => TaxonomyTerms.Tree.Path(tree, term)?.Select(ItemTree.IdOf) ?? [term])
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        foreach (var key in context.Keys)
        {
            Set(context, key + ContentIndexingConstants.IdsKey, terms);
            Set(context, key + ContentIndexingConstants.IdsKey + ContentIndexingConstants.InheritedKey, inherited);
        }
    }

    private static void Set(BuildFieldIndexContext context, string name, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            context.DocumentIndex.Set(name, id, Options);
        }
    }
}
