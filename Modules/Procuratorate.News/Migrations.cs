using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Settings;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Title.Models;
using Procuratorate.News.Indexes;
using Procuratorate.News.Models;
using YesSql.Sql;

namespace Procuratorate.News;

/// <summary>Defines 新闻 and 栏目, and the table that lists are read from.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>The taxonomy that holds a site's columns has the same id in every site, so that recipes and fields can name it.</summary>
    public const string ColumnsTaxonomyId = "4zcmns00000000000000000000";

    public async Task<int> CreateAsync()
    {
        await DefineNewsPartAsync();
        await DefineColumnPartAsync();
        await DefineTypesAsync();
        await CreateIndexAsync();
        return await UpdateFrom1Async();
    }

    /// <summary>Indexes that end in the row's own id, so that a list is read in their order from either end.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<NewsPartIndex>(table => table.DropIndex("IDX_NewsPartIndex_Column"));
        await SchemaBuilder.AlterIndexTableAsync<NewsPartIndex>(table => table.CreateIndex(
            "IDX_NewsPartIndex_Column",
            nameof(NewsPartIndex.ColumnId),
            nameof(NewsPartIndex.Published),
            nameof(NewsPartIndex.Pinned),
            nameof(NewsPartIndex.Date),
            nameof(NewsPartIndex.Number)));
        await SchemaBuilder.AlterIndexTableAsync<NewsPartIndex>(table => table.CreateIndex(
            "IDX_NewsPartIndex_ColumnDate",
            nameof(NewsPartIndex.ColumnId),
            nameof(NewsPartIndex.Published),
            nameof(NewsPartIndex.Date),
            nameof(NewsPartIndex.Number)));
        await SchemaBuilder.AlterIndexTableAsync<NewsPartIndex>(table => table.CreateIndex(
            "IDX_NewsPartIndex_All",
            nameof(NewsPartIndex.IsMain),
            nameof(NewsPartIndex.Published),
            nameof(NewsPartIndex.Pinned),
            nameof(NewsPartIndex.Date),
            nameof(NewsPartIndex.Number)));
        await SchemaBuilder.AlterIndexTableAsync<NewsPartIndex>(table => table.CreateIndex(
            "IDX_NewsPartIndex_Document",
            "DocumentId"));
        return 2;
    }

    private Task DefineNewsPartAsync() => definitions.AlterPartDefinitionAsync(nameof(NewsPart), part => part
        .WithDescription("What an item of news says beside its title and text.")
        .WithField(NewsConstants.ColumnField, field => field
            .OfType("TaxonomyField")
            .WithDisplayName("栏目")
            .WithPosition("1")
            .WithSettings(new TaxonomyFieldSettings
            {
                TaxonomyContentItemId = ColumnsTaxonomyId,
                Required = true,
                Hint = "第一个选中的栏目是主栏目,决定文章的网址。",
            }))
        .WithField("Cover", field => field
            .OfType("MediaField")
            .WithDisplayName("封面图片")
            .WithPosition("3")
            .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true }))
        .WithField("Attachments", field => field
            .OfType("MediaField")
            .WithDisplayName("附件")
            .WithPosition("4")
            .WithSettings(new MediaFieldSettings { Multiple = true, AllowMediaText = true }))
        .WithField("Keywords", field => field
            .OfType("TextField")
            .WithDisplayName("关键词")
            .WithPosition("5")
            .WithSettings(new TextFieldSettings { Hint = "多个关键词之间用空格隔开。" })));

    private Task DefineColumnPartAsync() => definitions.AlterPartDefinitionAsync(nameof(ColumnPart), part => part
        .WithDescription("A column of the site."));

    private async Task DefineTypesAsync()
    {
        await definitions.AlterTypeDefinitionAsync(NewsConstants.NewsType, type => type
            .WithDisplayName("新闻")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(NewsPart), part => part.WithPosition("1"))
            .WithPart("HtmlBodyPart", part => part.WithPosition("2").WithEditor("Wysiwyg").WithSettings(new HtmlBodyPartSettings { SanitizeHtml = true }))
            .WithPart("AutoroutePart", part => part.WithPosition("9").WithSettings(new AutoroutePartSettings
            {
                AllowCustomPath = true,
                Pattern = "{{ ContentItem | news_permalink }}",
            })));

        await definitions.AlterTypeDefinitionAsync(NewsConstants.ColumnType, type => type
            .WithDisplayName("栏目")
            .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart("AutoroutePart", part => part.WithPosition("1").WithSettings(new AutoroutePartSettings
            {
                AllowAbsolutePath = true,
                Pattern = "{{ ContentItem.Content.ColumnPart.Code }}",
            }))
            .WithPart(nameof(ColumnPart), part => part.WithPosition("2")));
    }

    private async Task CreateIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<NewsPartIndex>(table => table
            .Column<string>(nameof(NewsPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(NewsPartIndex.ColumnId), column => column.WithLength(26))
            .Column<bool>(nameof(NewsPartIndex.IsMain))
            .Column<bool>(nameof(NewsPartIndex.Pinned))
            .Column<DateTime>(nameof(NewsPartIndex.Date))
            .Column<long>(nameof(NewsPartIndex.Number))
            .Column<bool>(nameof(NewsPartIndex.Published))
            .Column<bool>(nameof(NewsPartIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<NewsPartIndex>(table => table.CreateIndex(
            "IDX_NewsPartIndex_Column",
            nameof(NewsPartIndex.ColumnId),
            nameof(NewsPartIndex.Published),
            nameof(NewsPartIndex.Pinned),
            nameof(NewsPartIndex.Date),
            nameof(NewsPartIndex.Number),
            "DocumentId"));
    }
}
