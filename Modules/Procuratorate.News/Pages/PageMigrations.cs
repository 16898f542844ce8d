using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Settings;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace Procuratorate.News.Pages;

/// <summary>Defines 单页, and the table that a column's page is found in.</summary>
public sealed class PageMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(PagePart), part => part
            .WithDescription("A text that stands by itself.")
            .WithField(NewsConstants.ColumnField, field => field
                .OfType("TaxonomyField")
                .WithDisplayName("栏目")
                .WithSettings(new TaxonomyFieldSettings
                {
                    TaxonomyContentItemId = Migrations.ColumnsTaxonomyId,
                    Unique = true,
                    Hint = "版式为“单页”的栏目直接显示这一页的正文；不属于任何栏目的页面（如网站声明）可以不选。",
                })));

        await definitions.AlterTypeDefinitionAsync(NewsConstants.PageType, type => type
            .WithDisplayName("单页")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(PagePart), part => part.WithPosition("1"))
            .WithPart("HtmlBodyPart", part => part.WithPosition("2").WithEditor("Wysiwyg").WithSettings(new HtmlBodyPartSettings { SanitizeHtml = true }))
            .WithPart("AutoroutePart", part => part.WithPosition("9").WithSettings(new AutoroutePartSettings
            {
                AllowCustomPath = true,
                Pattern = "{{ ContentItem | page_permalink }}",
            })));

        await SchemaBuilder.CreateMapIndexTableAsync<PagePartIndex>(table => table
            .Column<string>(nameof(PagePartIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(PagePartIndex.ColumnId), column => column.WithLength(26))
            .Column<long>(nameof(PagePartIndex.Number))
            .Column<bool>(nameof(PagePartIndex.Published))
            .Column<bool>(nameof(PagePartIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<PagePartIndex>(table => table.CreateIndex(
            "IDX_PagePartIndex_Column",
            nameof(PagePartIndex.ColumnId),
            nameof(PagePartIndex.Published),
            nameof(PagePartIndex.Number)));

        return 1;
    }
}
