using CsCheck;
using OrchardSite.Tests.Shared;
using YesSql;

namespace OrchardSite.Engine.Tests.Data;

public abstract class StoreModelTests(TestDatabase database)
{
    private static readonly string[] _titles = ["a", "b", "c", "d"];

    private enum Act
    {
        Add,
        Change,
        Delete,
        Flush,
        Commit,
        Cancel,
        Ask,
    }

    /// <summary>Whatever is saved, deleted, flushed, committed and cancelled, in whatever order, the store says the same as a dictionary.</summary>
    [Fact]
    public void Store_RandomActs_AgreesWithADictionary()
    {
        var step = Gen.Select(Gen.Enum<Act>(), Gen.Int[0, 7], Gen.Int[0, 3], Gen.Int[0, 5]);
        step.Array[1, 40].Sample(steps => RunAsync(steps).GetAwaiter().GetResult(), iter: 40, threads: 1);
    }

    private async Task RunAsync((Act Act, int Which, int Title, int Rank)[] steps)
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        var committed = new Dictionary<long, (string Title, int Rank)>();
        var model = new Dictionary<long, (string Title, int Rank)>();
        var session = test.Store.CreateSession();
        try
        {
            foreach (var (act, which, title, rank) in steps)
            {
                switch (act)
                {
                    case Act.Add:
                        var added = new Article { Title = _titles[title], Rank = rank, Tags = [_titles[title], $"r{rank}"] };
                        await session.SaveAsync(added);
                        model[added.Id] = (_titles[title], rank);
                        break;
                    case Act.Change when Pick(model, which) is { } id:
                        var changed = (await session.GetAsync<Article>(id))!;
                        (changed.Title, changed.Rank, changed.Tags) = (_titles[title], rank, [_titles[title], $"r{rank}"]);
                        await session.SaveAsync(changed);
                        model[id] = (_titles[title], rank);
                        break;
                    case Act.Delete when Pick(model, which) is { } id:
                        session.Delete((await session.GetAsync<Article>(id))!);
                        model.Remove(id);
                        break;
                    case Act.Flush:
                        await session.FlushAsync();
                        break;
                    case Act.Commit:
                        await session.SaveChangesAsync();
                        committed = new(model);
                        break;
                    case Act.Cancel:
                        await session.CancelAsync();
                        await session.DisposeAsync();
                        session = test.Store.CreateSession();
                        model = new(committed);
                        break;
                    case Act.Ask:
                        await CheckAsync(session, model, title, rank);
                        break;
                }
            }

            await session.SaveChangesAsync();
            await CheckStoredAsync(test, model);
        }
        finally
        {
            await session.DisposeAsync();
        }
    }

    private static async Task CheckAsync(ISession session, Dictionary<long, (string Title, int Rank)> model, int title, int rank)
    {
        var wanted = _titles[title];
        var found = await session.Query<Article, ArticleIndex>(index => index.Title == wanted || index.Rank > rank)
            .OrderByDescending(index => index.Rank).ThenBy(index => index.Title)
            .ToAsyncEnumerable().ToListAsync();
        var expected = model.Where(pair => pair.Value.Title == wanted || pair.Value.Rank > rank)
            .OrderByDescending(pair => pair.Value.Rank).ThenBy(pair => pair.Value.Title, StringComparer.Ordinal).ThenBy(pair => pair.Key)
            .Select(pair => pair.Key);
        Assert.Equal(expected, found.Select(article => article.Id));
        Assert.Equal(model.Count(pair => pair.Value.Title == wanted), await session.Query<Article>().With<TagIndex>(tag => tag.Tag == wanted).CountAsync());
        var counted = await session.QueryIndex<TagCountIndex>(row => row.Tag == wanted).FirstOrDefaultAsync();
        Assert.Equal(model.Count(pair => pair.Value.Title == wanted), counted?.Count ?? 0);
    }

    private static async Task CheckStoredAsync(TestStore test, Dictionary<long, (string Title, int Rank)> model)
    {
        var expected = model.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}|{pair.Value.Title}|{pair.Value.Rank}").ToList();
        Assert.Equal(expected, await test.QueryAsync("SELECT Id, json_extract(Content, '$.Title'), json_extract(Content, '$.Rank') FROM Document ORDER BY Id"));
        Assert.Equal(expected, await test.QueryAsync("SELECT DocumentId, Title, Rank FROM ArticleIndex ORDER BY DocumentId"));
        var tags = model.Values.SelectMany(value => new[] { value.Title, $"r{value.Rank}" }).GroupBy(tag => tag, StringComparer.Ordinal).Select(group => $"{group.Key}|{group.Count()}").Order(StringComparer.Ordinal);
        Assert.Equal(tags, await test.QueryAsync("SELECT Tag, Count FROM TagCountIndex ORDER BY Tag"));
        Assert.Equal(tags, await test.QueryAsync("SELECT t.Tag, COUNT(*) FROM TagCountIndex t JOIN TagCountIndex_Document b ON b.TagCountIndexId = t.Id GROUP BY t.Tag ORDER BY t.Tag"));
    }

    private static long? Pick(Dictionary<long, (string Title, int Rank)> model, int which) =>
        model.Count == 0 ? null : model.Keys.Order().ElementAt(which % model.Count);

    public sealed class OnSqlite() : StoreModelTests(TestDatabase.Sqlite);

    [Collection(PostgreSqlGroup.Name)]
    public sealed class OnPostgreSql(PostgreSqlServer server) : StoreModelTests(new PostgreSqlTestDatabase(server));
}
