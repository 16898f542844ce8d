using OrchardCore.Alias.Settings;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Taxonomies.Indexing;
using YesSql.Sql;

namespace OrchardCore.Taxonomies;

/// <summary>The content type Taxonomy and the index of terms.</summary>
internal sealed class Migrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    private const string SlugOfTitle = "{{ Model.ContentItem | display_text | slugify }}";

    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterTypeDefinitionAsync("Taxonomy", taxonomy => taxonomy
            .Draftable()
            .Versionable()
            .Creatable()
            .Listable()
            .WithPart("TitlePart", part => part.WithPosition("1"))
            .WithPart("AliasPart", part => part
                .WithPosition("2")
                .WithSettings(new AliasPartSettings { Pattern = SlugOfTitle }))
            .WithPart("AutoroutePart", part => part
                .WithPosition("3")
                .WithSettings(new AutoroutePartSettings { Pattern = SlugOfTitle, AllowRouteContainedItems = true }))
            .WithPart("TaxonomyPart", part => part.WithPosition("4")));

        await SchemaBuilder.CreateMapIndexTableAsync<TaxonomyIndex>(table => table
            .Column<string>("TaxonomyContentItemId", column => column.WithLength(26))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContentType", column => column.WithLength(255))
            .Column<string>("ContentPart", column => column.WithLength(255))
            .Column<string>("ContentField", column => column.WithLength(255))
            .Column<string>("TermContentItemId", column => column.WithLength(26))
            .Column<bool>("Published", column => column.WithDefault(true))
            .Column<bool>("Latest", column => column.WithDefault(false)));

        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table => table.CreateIndex(
            "IDX_TaxonomyIndex_DocumentId",
            "DocumentId", "TaxonomyContentItemId", "ContentItemId", "TermContentItemId", "Published", "Latest"));

        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table => table.CreateIndex(
            "IDX_TaxonomyIndex_DocumentId_ContentType",
            "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest"));

        return 5;
    }
}
