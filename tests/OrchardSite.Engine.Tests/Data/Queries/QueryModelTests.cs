using System.Linq.Expressions;
using CsCheck;
using OrchardSite.Tests.Shared;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Tests.Data.Queries;

/// <summary>Whatever is asked in whatever composition, of whichever collection, the store answers as a list in memory does.</summary>
public abstract class QueryModelTests(TestDatabase database)
{
    private const string Archive = "Archive";

    private static readonly string[] _titles = ["a", "ab", "b", "ba", "c"];

    private static readonly Gen<Condition> _leaf = Gen.OneOf(
        Gen.Int[0, 4].Select(title => Condition.Of(index => index.Title == _titles[title], article => article.Title == _titles[title])),
        Gen.Int[0, 4].Select(title => Condition.Of(index => index.Title != _titles[title], article => article.Title != _titles[title])),
        Gen.Int[0, 5].Select(rank => Condition.Of(index => index.Rank > rank || index.Rank == 0, article => article.Rank > rank || article.Rank == 0)),
        Gen.Int[0, 5].Select(rank => Condition.Of(index => !(index.Rank <= rank && index.Published), article => !(article.Rank <= rank && article.Published))),
        Gen.Int[0, 4].Array[0, 3].Select(chosen => Condition.Of(
            index => index.Title.IsIn(chosen.Select(title => _titles[title]).ToArray()),
            article => chosen.Any(title => _titles[title] == article.Title))),
        Gen.Int[0, 5].Array[0, 3].Select(ranks => Condition.Of(index => index.Rank.IsNotIn(ranks), article => !ranks.Contains(article.Rank))),
        Gen.Int[0, 4].Select(title => Condition.Of(index => index.Title.IsLike(_titles[title] + "%"), article => article.Title!.StartsWith(_titles[title], StringComparison.Ordinal))),
        Gen.Int[0, 4].Select(title => Condition.Of(index => index.Title!.Contains(_titles[title]), article => article.Title!.Contains(_titles[title], StringComparison.Ordinal))),
        Gen.Enum<Kind>().Select(kind => Condition.Of(index => index.Kind == kind, article => article.Kind == kind)),
        Gen.Int[0, 4].Select(title => new Condition(query => query.With<TagIndex>(index => index.Tag == _titles[title]), (article, _) => article.Tags.Contains(_titles[title]))),
        Gen.Int[0, 6].Select(count => new Condition(query => query.With<TagCountIndex>(index => index.Count > count), (article, all) =>
            article.Tags.Any(tag => all.Sum(other => other.Tags.Count(one => one == tag)) > count))));

    private static readonly Gen<Condition> _condition = Gen.OneOf(
        _leaf,
        Gen.Select(_leaf.Array[1, 3], Gen.Bool, (leaves, isAny) => Condition.Compose(leaves, isAny)),
        Gen.Select(_leaf, Gen.Select(_leaf.Array[1, 3], Gen.Bool, (leaves, isAny) => Condition.Compose(leaves, isAny)), Gen.Bool, (leaf, inner, isAny) => Condition.Compose([leaf, inner], isAny)));

    private static readonly Gen<Article> _article = Gen.Select(
        Gen.Int[0, 4], Gen.Int[0, 6], Gen.Bool, Gen.Enum<Kind>(), Gen.Int[0, 4].HashSet[0, 3],
        (title, rank, published, kind, tags) => new Article { Title = _titles[title], Rank = rank, Published = published, Kind = kind, Tags = [.. tags.Select(tag => _titles[tag])] });

    [Fact]
    public void Query_RandomCompositions_AgreesWithAList()
    {
        var sample = Gen.Select(_article.Array[0, 25], _article.Array[0, 8], _condition.Array[1, 12], Gen.Int[0, 6], Gen.Int[1, 8]);
        sample.Sample(one => RunAsync(one.Item1, one.Item2, one.Item3, one.Item4, one.Item5).GetAwaiter().GetResult(), iter: 25, threads: 1);
    }

    private async Task RunAsync(Article[] articles, Article[] archived, Condition[] conditions, int skip, int take)
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await AddArchiveAsync(test);
        await using var session = test.Store.CreateSession();
        foreach (var (all, collection) in new[] { (articles, (string?)null), (archived, Archive) })
        {
            foreach (var article in all)
            {
                await session.SaveAsync(article, collection: collection);
            }
        }

        // Half of the questions are asked of what was only flushed.
        foreach (var condition in conditions)
        {
            await CheckAsync(session, condition, articles, null, skip, take);
            await CheckAsync(session, condition, archived, Archive, skip, take);
        }

        await session.SaveChangesAsync();
        await using var later = test.Store.CreateSession();
        foreach (var condition in conditions)
        {
            await CheckAsync(later, condition, articles, null, skip, take);
            await CheckAsync(later, condition, archived, Archive, skip, take);
        }
    }

    private static async Task AddArchiveAsync(TestStore test)
    {
        await test.Store.InitializeCollectionAsync(Archive);
        test.Store.RegisterIndexes([new ArticleIndexProvider()], Archive);
        await test.AlterAsync(schema => ArticleIndexProvider.CreateTablesAsync(schema, Archive));
    }

    private static async Task CheckAsync(ISession session, Condition condition, Article[] all, string? collection, int skip, int take)
    {
        var expected = all.Where(article => condition.Model(article, all)).Select(article => article.Id).Order().ToList();

        Assert.Equal(expected.Count, await condition.Ask(session.Query<Article>(collection)).CountAsync());
        var found = await condition.Ask(session.Query<Article>(collection)).ToAsyncEnumerable().Select(article => article.Id).ToListAsync();
        Assert.Equal(expected, found.Order());
        Assert.Equal(expected.Count > 0, await condition.Ask(session.Query<Article>(collection)).FirstOrDefaultAsync() is not null);

        var page = await condition.Ask(session.Query<Article>(collection))
            .With<ArticleIndex>().OrderByDescending(index => index.Rank).ThenBy(index => index.DocumentId)
            .Skip(skip).Take(take)
            .ToAsyncEnumerable().Select(article => article.Id).ToListAsync();
        Assert.Equal(
            all.Where(article => condition.Model(article, all)).OrderByDescending(article => article.Rank).ThenBy(article => article.Id).Skip(skip).Take(take).Select(article => article.Id),
            page);
    }

    /// <summary>A condition as the store is asked it, and as it is meant.</summary>
    private sealed record Condition(Func<IQuery<Article>, IQuery<Article>> Ask, Func<Article, Article[], bool> Model)
    {
        public static Condition Of(Expression<Func<ArticleIndex, bool>> ask, Func<Article, bool> model) =>
            new(query => query.With(ask), (article, _) => model(article));

        public static Condition Compose(Condition[] parts, bool isAny) => isAny
            ? new(query => query.Any([.. parts.Select(part => part.Ask)]), (article, all) => parts.Any(part => part.Model(article, all)))
            : new(query => query.All([.. parts.Select(part => part.Ask)]), (article, all) => parts.All(part => part.Model(article, all)));
    }

    public sealed class OnSqlite() : QueryModelTests(TestDatabase.Sqlite);

    [Collection(PostgreSqlGroup.Name)]
    public sealed class OnPostgreSql(PostgreSqlServer server) : QueryModelTests(new PostgreSqlTestDatabase(server));
}
