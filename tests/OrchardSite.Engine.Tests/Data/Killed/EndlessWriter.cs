using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Dialects;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Killed;

/// <summary>
/// Several writers at once that add, change and delete their articles, some in one transaction, until the process is killed. Each says
/// what it begins and what was acknowledged, a line each.
/// </summary>
internal static class EndlessWriter
{
    public const int Writers = 4;
    public const int Slots = 6;

    /// <summary>Writes to a database file that has the tables already.</summary>
    public static async Task RunAsync(string fileName)
    {
        using var store = await TestStore.OpenAsync(new SqliteConnectionFactory(fileName), new SqliteDialect(), schema: null, new ArticleIndexProvider());
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(store, writer)));
    }

    private static async Task WriteAsync(IStore store, int writer)
    {
        for (var number = 0; ; number++)
        {
            await using var session = store.CreateSession();
            var changes = Enumerable.Range(0, Random.Shared.Next(1, 4)).Select(_ => Random.Shared.Next(Slots)).Distinct().ToDictionary(slot => slot, _ => Random.Shared.Next(4) == 0 ? 0 : Random.Shared.Next(1, 1000));
            Console.WriteLine($"try {writer} {string.Join(' ', changes.Select(change => $"{change.Key}={change.Value}"))}");
            foreach (var (slot, rank) in changes)
            {
                await ChangeAsync(session, $"{writer}.{slot}", rank);
            }

            await session.SaveChangesAsync();
            Console.WriteLine($"ack {writer}");
        }
    }

    /// <summary>Gives the article of a title a rank; 0 deletes it.</summary>
    private static async Task ChangeAsync(ISession session, string title, int rank)
    {
        var article = await session.Query<Article, ArticleIndex>(index => index.Title == title).FirstOrDefaultAsync();
        if (rank == 0)
        {
            if (article is not null)
            {
                session.Delete(article);
            }

            return;
        }

        article ??= new Article { Title = title };
        (article.Rank, article.Tags) = (rank, [$"t{rank % 7}", $"w{title[0]}"]);
        await session.SaveAsync(article);
    }
}
