using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Taxonomies.Models;
using OrchardSite.Engine.Cms.Contents.Trees;
using YesSql;

namespace OrchardSite.Engine.Cms.Taxonomies.Services;

/// <summary>Changes single terms of a taxonomy.</summary>
internal sealed class TaxonomyEditor(IContentManager contentManager, IContentDefinitionManager contentDefinitionManager, ISession session)
    : ItemTreeEditor(contentManager, contentDefinitionManager, session, "Taxonomy", TaxonomyTerms.Tree)
{
    public override async Task<ContentItem> NewAsync(ContentItem owner, string contentType)
    {
        var term = await base.NewAsync(owner, contentType);
        term.Weld<TermPart>();
        term.Alter<TermPart>(part => part.TaxonomyContentItemId = owner.ContentItemId);

        return term;
    }

    protected override JsonArray Copy(ContentItem owner) => TaxonomyTerms.Copy(owner);

    protected override void Put(ContentItem owner, JsonArray items) => TaxonomyTerms.Put(owner, items);
}
