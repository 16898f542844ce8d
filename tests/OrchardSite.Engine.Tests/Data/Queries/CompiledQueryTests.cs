using System.Linq.Expressions;
using OrchardSite.Tests.Shared;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Queries;

public abstract class CompiledQueryTests(TestDatabase database)
{
    [Fact]
    public async Task ExecuteQuery_SameKindWithOtherValues_AnswersForEach()
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await test.SaveAsync(new Article { Title = "a", Rank = 1 }, new Article { Title = "b", Rank = 2 }, new Article { Title = "b", Rank = 3 });
        await using var session = test.Store.CreateSession();

        Assert.Equal([1], await RanksAsync(session, new ArticlesAbove("a", 0)));
        Assert.Equal([3, 2], await RanksAsync(session, new ArticlesAbove("b", 0)));
        Assert.Equal([3], await RanksAsync(session, new ArticlesAbove("b", 2)));
        Assert.Equal(2, await session.ExecuteQuery(new ArticlesAbove("b", 1)).CountAsync());
        Assert.Null(await session.ExecuteQuery(new ArticlesAbove("c", 0)).FirstOrDefaultAsync());
    }

    private static async Task<List<int>> RanksAsync(ISession session, ArticlesAbove query) =>
        await session.ExecuteQuery(query).ToAsyncEnumerable().Select(article => article.Rank).ToListAsync();

    private sealed class ArticlesAbove(string title, int rank) : ICompiledQuery<Article>
    {
        public string Title { get; } = title;

        public int Rank { get; } = rank;

        public Expression<Func<IQuery<Article>, IQuery<Article>>> Query() =>
            query => query.With<ArticleIndex>(index => index.Title == Title && index.Rank > Rank).OrderByDescending(index => index.Rank);
    }

    public sealed class OnSqlite() : CompiledQueryTests(TestDatabase.Sqlite);

    [Collection(PostgreSqlGroup.Name)]
    public sealed class OnPostgreSql(PostgreSqlServer server) : CompiledQueryTests(new PostgreSqlTestDatabase(server));
}
