using OrchardSite.Tests.Shared;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Tests.Data.Queries;

public abstract class QueryTests(TestDatabase database) : IAsyncLifetime
{
    private TestStore _test = null!;
    private ISession _session = null!;

    public async Task InitializeAsync()
    {
        _test = await TestStore.CreateWithArticlesAsync(database);
        await _test.SaveAsync(
            new Article { Title = "alpha", Rank = 1, Published = true, Kind = Kind.News, CreatedUtc = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), Tags = ["x", "y"] },
            new Article { Title = "Beta", Rank = 2, Published = false, Kind = Kind.Case, CreatedUtc = new DateTime(2026, 1, 1, 0, 0, 0, 500, DateTimeKind.Utc), Tags = ["x"] },
            new Article { Title = "gamma_1%", Rank = 3, Published = true, Kind = Kind.Case, Tags = ["y", "z"] },
            new Article { Title = "delta", Rank = 4, Published = true, Kind = Kind.Notice, CreatedUtc = new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc) });
        _session = _test.Store.CreateSession();
    }

    public async Task DisposeAsync()
    {
        await _session.DisposeAsync();
        _test.Dispose();
    }

    [Fact]
    public async Task Where_EachComparison_MatchesWhatItSays()
    {
        var rank = 2;
        var kind = Kind.Case;
        string[] names = ["alpha", "delta"];
        DateTime? nothing = null;
        Kind[] kinds = [Kind.Notice];

        await AssertRanksAsync([2], query => query.Where(index => index.Rank == rank));
        await AssertRanksAsync([1, 3, 4], query => query.Where(index => index.Rank != rank));
        await AssertRanksAsync([1], query => query.Where(index => index.Rank < rank));
        await AssertRanksAsync([2, 3, 4], query => query.Where(index => rank <= index.Rank));
        await AssertRanksAsync([1, 3, 4], query => query.Where(index => index.Published));
        await AssertRanksAsync([2], query => query.Where(index => !index.Published));
        await AssertRanksAsync([2, 3], query => query.Where(index => index.Kind == kind));
        await AssertRanksAsync([4], query => query.Where(index => index.Kind.IsIn(kinds)));
        await AssertRanksAsync([3], query => query.Where(index => index.Published && index.Kind == Kind.Case));
        await AssertRanksAsync([1, 2, 4], query => query.Where(index => !(index.Published && index.Kind == Kind.Case)));
        await AssertRanksAsync([1, 4], query => query.Where(index => index.Rank == 1 || index.Rank == 4));
        await AssertRanksAsync([3], query => query.Where(index => index.CreatedUtc == null));
        await AssertRanksAsync([3], query => query.Where(index => index.CreatedUtc == nothing));
        await AssertRanksAsync([1, 2, 4], query => query.Where(index => index.CreatedUtc.HasValue));
        await AssertRanksAsync([3], query => query.Where(index => !index.CreatedUtc.HasValue));
        await AssertRanksAsync([2, 4], query => query.Where(index => index.CreatedUtc > new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        await AssertRanksAsync([1, 4], query => query.Where(index => index.Title.IsIn(names)));
        await AssertRanksAsync([2, 3], query => query.Where(index => index.Title.IsNotIn(names)));
        await AssertRanksAsync([], query => query.Where(index => index.Title.IsIn(Array.Empty<string>())));
        await AssertRanksAsync([2], query => query.Where(index => index.Rank + 1 == 3));
        await AssertRanksAsync([1, 2, 3, 4], query => query.Where(index => rank == 2));
    }

    [Fact]
    public async Task Where_Text_ComparesAsTheDatabaseAndTakesWildcardsAsLetters()
    {
        await AssertRanksAsync(database.IgnoresCase ? [2] : [], query => query.Where(index => index.Title == "beta"));
        await AssertRanksAsync([2], query => query.Where(index => index.Title == "Beta"));
        await AssertRanksAsync([2], query => query.Where(index => index.Title!.StartsWith("be")));
        await AssertRanksAsync([1, 2, 3, 4], query => query.Where(index => index.Title!.Contains('a') || index.Title!.EndsWith('%')));
        await AssertRanksAsync([3], query => query.Where(index => index.Title!.Contains("_1%")));
        await AssertRanksAsync([1, 2, 4], query => query.Where(index => index.Title.NotContains("%")));
        await AssertRanksAsync([1, 4], query => query.Where(index => index.Title.IsLike("%l_ha") || index.Title.IsLike("delt_")));
    }

    [Fact]
    public async Task Where_SqlAndParameter_AreTakenAsTheyAre() =>
        await AssertRanksAsync([2, 3], query => query.Where(dialect => $"{dialect.QuoteForColumnName("Rank")} IN (@One, @Two)").WithParameter("One", 2).WithParameter("@Two", 3));

    [Fact]
    public async Task Where_NotUnderstood_SaysWhat()
    {
        var exception = Assert.Throws<NotSupportedException>(() => _session.Query<Article, ArticleIndex>(index => index.Title!.Trim() == "a"));
        Assert.Contains("Trim", exception.Message, StringComparison.Ordinal);
        await Task.CompletedTask;
    }

    [Fact]
    public async Task OrderBy_TextAndPage_SortsAsTheDatabaseAndDividesEvenly()
    {
        var titles = await TitlesAsync(_session.Query<Article, ArticleIndex>().OrderBy(index => index.Title));
        Assert.Equal(database.IgnoresCase ? ["alpha", "Beta", "delta", "gamma_1%"] : ["Beta", "alpha", "delta", "gamma_1%"], titles);
        Assert.Equal(["delta", "gamma_1%"], await TitlesAsync(_session.Query<Article, ArticleIndex>().OrderBy(index => index.Title).Skip(2).Take(5)));
        Assert.Equal(database.IgnoresCase ? ["gamma_1%", "alpha", "delta"] : ["alpha", "delta", "gamma_1%"], await TitlesAsync(_session.Query<Article, ArticleIndex>(index => index.Published).OrderBy(index => index.CreatedUtc).ThenByDescending(index => index.Rank)));
        Assert.Equal(4, (await TitlesAsync(_session.Query<Article, ArticleIndex>().OrderByRandom())).Count);
    }

    [Fact]
    public async Task With_SeveralRowsForOneDocument_GivesItOnce()
    {
        var query = _session.Query<Article>().With<TagIndex>(tag => tag.Tag.IsIn(new[] { "x", "y" })).With<ArticleIndex>(index => index.Published).OrderByDescending(index => index.Rank);

        Assert.Equal(2, await query.CountAsync());
        Assert.Equal(["gamma_1%", "alpha"], await TitlesAsync(query));
    }

    [Fact]
    public async Task AnyAndAll_OnRowsOfOneIndex_AskForDifferentRows()
    {
        var both = _session.Query<Article>().All(query => query.With<TagIndex>(tag => tag.Tag == "x"), query => query.With<TagIndex>(tag => tag.Tag == "y"));
        var either = _session.Query<Article>().Any(query => query.With<TagIndex>(tag => tag.Tag == "z"), query => query.With<ArticleIndex>(index => index.Rank == 4));
        var nested = _session.Query<Article, ArticleIndex>(index => index.Published).Any(
            query => query.With<ArticleIndex>(index => index.Rank == 4),
            query => query.All(inner => inner.With<TagIndex>(tag => tag.Tag == "x"), inner => inner.With<TagIndex>(tag => tag.Tag == "y")));

        Assert.Equal(["alpha"], await TitlesAsync(both));
        Assert.Equal(["gamma_1%", "delta"], await TitlesAsync(either));
        Assert.Equal(["alpha", "delta"], await TitlesAsync(nested));
    }

    [Fact]
    public async Task With_ReducedIndex_FindsItsDocuments()
    {
        Assert.Equal(["alpha", "Beta"], await TitlesAsync(_session.Query<Article, TagCountIndex>(index => index.Tag == "x")));
        var counts = await _session.QueryIndex<TagCountIndex>(index => index.Count > 1).OrderBy(index => index.Tag).ToAsyncEnumerable().ToListAsync();
        Assert.Equal(["x2", "y2"], counts.Select(row => row.Tag + row.Count));
    }

    [Fact]
    public async Task QueryIndex_Rows_CarryAllColumns()
    {
        var row = await _session.QueryIndex<ArticleIndex>(index => index.Title == "Beta").FirstOrDefaultAsync();

        Assert.Equal(2, row!.DocumentId);
        Assert.Equal(Kind.Case, row.Kind);
        Assert.False(row.Published);
        Assert.Equal(new DateTime(2026, 1, 1, 0, 0, 0, 500, DateTimeKind.Utc), row.CreatedUtc);
        Assert.Equal(DateTimeKind.Utc, row.CreatedUtc!.Value.Kind);
        Assert.Equal(2, await _session.QueryIndex<ArticleIndex>().With<TagIndex>(tag => tag.Tag == "y").CountAsync());
    }

    [Fact]
    public async Task IsIn_OfAnotherIndex_IsASubQuery()
    {
        await _test.QueryAsync("CREATE VIEW TagOfDocumentIndex AS SELECT * FROM TagIndex");

        await AssertRanksAsync([3], query => query.Where(index => index.DocumentId.IsIn<TagOfDocumentIndex>(tag => tag.DocumentId, tag => tag.Tag == "z")));
        await AssertRanksAsync([1, 2, 3], query => query.Where(index => index.DocumentId.IsInAny<TagOfDocumentIndex>(tag => tag.DocumentId)));
        await AssertRanksAsync([4], query => query.Where(index => index.DocumentId.IsNotInAny<TagOfDocumentIndex>(tag => tag.DocumentId)));
    }

    [Fact]
    public async Task Query_OverAllTypes_MakesEachOfItsOwn()
    {
        await _test.SaveAsync(new Note { Text = "note" });

        var all = await _session.Query().Any().ToAsyncEnumerable().ToListAsync();

        Assert.Equal(4, all.OfType<Article>().Count());
        Assert.Equal("note", Assert.Single(all.OfType<Note>()).Text);
        Assert.Equal(1, await _session.Query<Note>().CountAsync());
    }

    private async Task AssertRanksAsync(int[] expected, Func<IQuery<Article, ArticleIndex>, IQuery<Article, ArticleIndex>> where)
    {
        var articles = await where(_session.Query<Article, ArticleIndex>()).ToAsyncEnumerable().ToListAsync();
        Assert.Equal(expected, articles.Select(article => article.Rank).Order());
    }

    private static async Task<List<string?>> TitlesAsync(IQuery<Article> query) =>
        [.. (await query.ToAsyncEnumerable().ToListAsync()).Select(article => article.Title)];

    private sealed class Note
    {
        public string Text { get; set; } = "";
    }

    private sealed class TagOfDocumentIndex : YesSql.Indexes.MapIndex
    {
        public long DocumentId { get; set; }

        public string Tag { get; set; } = "";
    }

    public sealed class OnSqlite() : QueryTests(TestDatabase.Sqlite);

    [Collection(PostgreSqlGroup.Name)]
    public sealed class OnPostgreSql(PostgreSqlServer server) : QueryTests(new PostgreSqlTestDatabase(server));
}
