using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Html.Settings;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Title.Models;
using Procuratorate.News.Indexes;
using Procuratorate.News.Models;
using Procuratorate.News.Related;
using YesSql;
using YesSql.Sql;

namespace Procuratorate.News;

/// <summary>Defines 新闻 and 栏目, and the table that lists are read from.</summary>
public sealed class Migrations(IContentDefinitionManager definitions, IStore store) : DataMigration
{
    /// <summary>The taxonomy that holds a site's columns has the same id in every site, so that recipes and fields can name it.</summary>
    public const string ColumnsTaxonomyId = "4zcmns00000000000000000000";

    public async Task<int> CreateAsync()
    {
        await DefineNewsPartAsync();
        await new NewsFields(definitions).DefineAsync();
        await DefineColumnPartAsync();
        await DefineTypesAsync();
        await CreateIndexAsync();
        await AddReadingOrdersAsync();
        await AddCoversAndKeywordsAsync();
        await AddTimesAsync();
        await AddTallyAsync();
        await AddTeasersAsync();
        return 6;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await AddReadingOrdersAsync();
        return 2;
    }

    public async Task<int> UpdateFrom2Async()
    {
        await new NewsFields(definitions).DefineAsync();
        await AddCoversAndKeywordsAsync();
        ShellScope.AddDeferredTask(scope => new NewsReindexing(scope.ServiceProvider.GetRequiredService<ISession>()).RunAsync());
        return 3;
    }

    public async Task<int> UpdateFrom3Async()
    {
        await AddTimesAsync();
        return 4;
    }

    public async Task<int> UpdateFrom4Async()
    {
        await AddTallyAsync();
        return 5;
    }

    public async Task<int> UpdateFrom5Async()
    {
        await AddTeasersAsync();
        ShellScope.AddDeferredTask(scope => new NewsReindexing(scope.ServiceProvider.GetRequiredService<ISession>()).RunAsync());
        return 6;
    }

    /// <summary>What lists show, so that they are read from the index alone.</summary>
    private Task AddTeasersAsync() => SchemaBuilder.AlterIndexTableAsync<NewsPartIndex>(table =>
    {
        table.AddColumn<string>(nameof(NewsPartIndex.Title), column => column.Unlimited());
        table.AddColumn<string>(nameof(NewsPartIndex.Path), column => column.WithLength(AutoroutePart.MaxPathLength + 2));
        table.AddColumn<string>(nameof(NewsPartIndex.CoverPath), column => column.Unlimited());
        table.AddColumn<string>(nameof(NewsPartIndex.CoverText), column => column.Unlimited());
    });

    private Task AddTallyAsync() => new NewsTallyTable(SchemaBuilder, store.Configuration.Schema).CreateAsync();

    /// <summary>Lets news be published and taken down at a time that was set.</summary>
    private Task AddTimesAsync() => definitions.AlterTypeDefinitionAsync(NewsConstants.NewsType, type => type
        .WithPart("PublishLaterPart", part => part.WithPosition("10"))
        .WithPart("ArchiveLaterPart", part => part.WithPosition("11")));

    /// <summary>Indexes that end in the row's own id, so that a list is read in their order from either end.</summary>
    private async Task AddReadingOrdersAsync()
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
    }

    private async Task AddCoversAndKeywordsAsync()
    {
        await SchemaBuilder.AlterIndexTableAsync<NewsPartIndex>(table => table.AddColumn<bool>(nameof(NewsPartIndex.HasCover), column => column.WithDefault(false)));
        await SchemaBuilder.AlterIndexTableAsync<NewsPartIndex>(table => table.CreateIndex(
            "IDX_NewsPartIndex_Cover",
            nameof(NewsPartIndex.HasCover),
            nameof(NewsPartIndex.Published),
            nameof(NewsPartIndex.Date),
            nameof(NewsPartIndex.Number)));
        await SchemaBuilder.CreateMapIndexTableAsync<NewsKeywordIndex>(table => table
            .Column<string>(nameof(NewsKeywordIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(NewsKeywordIndex.Keyword), column => column.WithLength(NewsKeywords.MaxLength))
            .Column<string>(nameof(NewsKeywordIndex.ColumnId), column => column.WithLength(26))
            .Column<DateTime>(nameof(NewsKeywordIndex.Date)));
        await SchemaBuilder.AlterIndexTableAsync<NewsKeywordIndex>(table => table.CreateIndex(
            "IDX_NewsKeywordIndex_Keyword",
            nameof(NewsKeywordIndex.Keyword),
            nameof(NewsKeywordIndex.Date)));
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
                Hint = "第一个选中的栏目是主栏目，决定文章的网址。",
            })));

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
