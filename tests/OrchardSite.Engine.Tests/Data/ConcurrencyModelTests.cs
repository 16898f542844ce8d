using CsCheck;
using OrchardSite.Tests.Shared;
using YesSql;

namespace OrchardSite.Engine.Tests.Data;

/// <summary>Sessions that read and save the same documents in any order: a checked save goes through exactly when nobody saved since the session read.</summary>
public abstract class ConcurrencyModelTests(TestDatabase database)
{
    private const int Documents = 2;
    private const int Sessions = 3;

    private enum Act
    {
        Read,
        Save,
        SaveChecked,
    }

    [Fact]
    public void SaveAsync_RandomInterleavings_IsRefusedExactlyWhenOutdated()
    {
        var step = Gen.Select(Gen.Enum<Act>(), Gen.Int[0, Sessions - 1], Gen.Int[0, Documents - 1]);
        step.Array[1, 40].Sample(steps => RunAsync(steps).GetAwaiter().GetResult(), iter: 25, threads: 1);
    }

    private async Task RunAsync((Act Act, int Session, int Document)[] steps)
    {
        using var test = await TestStore.CreateWithArticlesAsync(database);
        await test.SaveAsync([.. Enumerable.Range(0, Documents).Select(number => new Article { Title = $"{number}" })]);
        var sessions = Enumerable.Range(0, Sessions).Select(_ => test.Store.CreateSession()).ToArray();
        var read = Enumerable.Range(0, Sessions).Select(_ => new Dictionary<int, int>()).ToArray();
        var saved = new int[Documents];
        try
        {
            foreach (var (act, number, document) in steps)
            {
                var article = (await sessions[number].GetAsync<Article>(document + 1))!;
                read[number].TryAdd(document, saved[document]);
                if (act == Act.Read)
                {
                    continue;
                }

                var isChecked = act == Act.SaveChecked;
                var mayPass = !isChecked || read[number][document] == saved[document];
                article.Rank = saved[document] + 1;
                await sessions[number].SaveAsync(article, checkConcurrency: isChecked);
                Assert.Equal(mayPass, await TryCommitAsync(sessions[number]));
                if (mayPass)
                {
                    read[number][document] = ++saved[document];
                }
                else
                {
                    await sessions[number].DisposeAsync();
                    sessions[number] = test.Store.CreateSession();
                    read[number].Clear();
                }
            }
        }
        finally
        {
            foreach (var session in sessions)
            {
                await session.DisposeAsync();
            }
        }

        Assert.Equal(saved.Select((rank, number) => $"{number + 1}|{rank}"), await test.QueryAsync("SELECT DocumentId, Rank FROM ArticleIndex ORDER BY DocumentId"));
    }

    private static async Task<bool> TryCommitAsync(ISession session)
    {
        try
        {
            await session.SaveChangesAsync();
            return true;
        }
        catch (ConcurrencyException)
        {
            return false;
        }
    }

    public sealed class OnSqlite() : ConcurrencyModelTests(TestDatabase.Sqlite);

    [Collection(PostgreSqlGroup.Name)]
    public sealed class OnPostgreSql(PostgreSqlServer server) : ConcurrencyModelTests(new PostgreSqlTestDatabase(server));
}
