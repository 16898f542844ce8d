using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using OrchardSite.Engine.Content.Management;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Schema;
using OrchardSite.Engine.Data.Stores;
using Procuratorate.News.Indexes;
using Procuratorate.News.Models;
using Procuratorate.News.Services;
using YesSql.Sql;

namespace OrchardSite.Modules.Tests.News;

/// <summary>A list of news is answered from indexes: what it shows, and how many there are without counting them.</summary>
public sealed class NewsListServiceTests : IAsyncLifetime, IDisposable
{
    private const string Column = "4xwzx000000000000000000000";
    private const string Other = "4other00000000000000000000";

    private readonly string _folder = Directory.CreateTempSubdirectory("orchardsite-news-").FullName;
    private readonly ContentManagerSession _loaded = new();
    private Store _store = null!;

    public async Task InitializeAsync()
    {
        _store = DocumentStores.On(new SqliteConnectionFactory(Path.Combine(_folder, "OrchardCore.db")), new NewsPartIndexProvider());
        await _store.InitializeAsync();
        await AlterAsync(schema => schema.CreateMapIndexTableAsync<NewsPartIndex>(table => table
            .Column<string>(nameof(NewsPartIndex.ContentItemId))
            .Column<string>(nameof(NewsPartIndex.ColumnId))
            .Column<bool>(nameof(NewsPartIndex.IsMain))
            .Column<bool>(nameof(NewsPartIndex.Pinned))
            .Column<bool>(nameof(NewsPartIndex.HasCover))
            .Column<DateTime>(nameof(NewsPartIndex.Date))
            .Column<long>(nameof(NewsPartIndex.Number))
            .Column<bool>(nameof(NewsPartIndex.Published))
            .Column<bool>(nameof(NewsPartIndex.Latest))
            .Column<string>(nameof(NewsPartIndex.Title))
            .Column<string>(nameof(NewsPartIndex.Path))
            .Column<string>(nameof(NewsPartIndex.CoverPath))
            .Column<string>(nameof(NewsPartIndex.CoverText))));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Count_AsItemsComeMoveAndGo_IsOfThePublishedOnes()
    {
        await CreateTallyAsync();
        await SaveAsync(News(1, Column, Other), News(2, Column), News(3, Column));
        Assert.Equal((3, 1), await CountAsync());

        await ChangeAsync(1, item => item.Alter<NewsPart>(part => part.Alter<TaxonomyField>("Column", field => field.TermContentItemIds = [Other])));
        Assert.Equal((2, 1), await CountAsync());

        await ChangeAsync(2, item => item.Published = false);
        await ChangeAsync(3, item => item.Published = false);
        Assert.Equal((0, 1), await CountAsync());
    }

    [Fact]
    public async Task Count_InASiteThatHadNewsBefore_StartsFromThem()
    {
        await SaveAsync(News(1, Column), News(2, Column));

        await CreateTallyAsync();
        Assert.Equal((2, 0), await CountAsync());

        await ChangeAsync(1, item => item.DisplayText = "改过");
        Assert.Equal((2, 0), await CountAsync());
    }

    [Fact]
    public async Task List_OfAColumn_SaysTitleAndAddressOfItsNews()
    {
        await SaveAsync(News(1, Column), News(2, Other));

        await using var session = _store.CreateSession();
        var teaser = Assert.Single(await new NewsListService(session, _loaded).ListAsync(Column, 0, 20));

        Assert.Equal(("第1条", "~/gyss/1.shtml", "2026-01-01"), (teaser.Title, teaser.Path, teaser.DateText));
    }

    [Fact]
    public async Task List_NewsThatThePageHasInHandOtherwise_IsListedAsThePageHasIt()
    {
        await SaveAsync(News(1, Column));
        var previewed = News(1, Column);
        previewed.DisplayText = "正在写";
        _loaded.Store(previewed);

        await using var session = _store.CreateSession();
        var teaser = Assert.Single(await new NewsListService(session, _loaded).ListAsync(Column, 0, 20));

        Assert.Equal("正在写", teaser.Title);
    }

    [Fact]
    public async Task List_RowsOfBeforeWithoutTitles_AreCompletedFromTheItems()
    {
        await SaveAsync(News(1, Column));
        await AlterAsync(async schema =>
        {
            await using var forget = schema.Connection.CreateCommand();
            forget.Transaction = schema.Transaction;
            forget.CommandText = "UPDATE NewsPartIndex SET Title = NULL, Path = NULL";
            await forget.ExecuteNonQueryAsync();
        });

        await using var session = _store.CreateSession();
        var teaser = Assert.Single(await new NewsListService(session, _loaded).ListAsync(Column, 0, 20));

        Assert.Equal(("第1条", "~/gyss/1.shtml"), (teaser.Title, teaser.Path));
    }

    private async Task CreateTallyAsync()
    {
        await AlterAsync(schema => new NewsTallyTable(schema, null).CreateAsync());
        _store.RegisterIndexes([new NewsTallyIndexProvider()]);
    }

    private async Task AlterAsync(Func<ISchemaBuilder, Task> alter)
    {
        await using var session = _store.CreateSession();
        await alter(new SchemaBuilder(_store.Configuration, await session.BeginTransactionAsync()));
        await session.SaveChangesAsync();
    }

    private async Task SaveAsync(params ContentItem[] items)
    {
        await using var session = _store.CreateSession();
        foreach (var item in items)
        {
            await session.SaveAsync(item);
        }

        await session.SaveChangesAsync();
    }

    private async Task ChangeAsync(long id, Action<ContentItem> change)
    {
        await using var session = _store.CreateSession();
        var item = (await session.GetAsync<ContentItem>([id])).Single();
        change(item);
        await session.SaveAsync(item);
        await session.SaveChangesAsync();
    }

    private async Task<(int Column, int Other)> CountAsync()
    {
        await using var session = _store.CreateSession();
        var list = new NewsListService(session, _loaded);
        return (await list.CountAsync(Column), await list.CountAsync(Other));
    }

    private static ContentItem News(int number, params string[] columns)
    {
        var item = new ContentItem { ContentItemId = $"4new{number:D22}", ContentItemVersionId = $"4ver{number:D22}", ContentType = "News", DisplayText = $"第{number}条", Published = true, Latest = true };
        item.Alter<AutoroutePart>(part => part.Path = $"gyss/{number}.shtml");
        item.Alter<NewsPart>(part =>
        {
            part.Number = number;
            part.Date = new DateTime(2026, 1, 1, 9, 0, 0);
            part.Alter<TaxonomyField>("Column", field => field.TermContentItemIds = columns);
        });
        return item;
    }
}
