namespace OrchardSite.Engine.Tests.Data;

/// <summary>What a process leaves when it is killed is the database file with its log beside it: a copy of both, taken at that moment.</summary>
public class CrashTests
{
    [Fact]
    public async Task Store_KilledBeforeCommit_HasTheOldStateWhole()
    {
        using var test = await TestStore.CreateWithArticlesAsync();
        await test.SaveAsync(new Article { Title = "old", Tags = ["a"] });
        await using var session = test.Store.CreateSession();
        var article = (await YesSql.SessionExtensions.GetAsync<Article>(session, 1))!;
        (article.Title, article.Tags) = ("new", ["b"]);
        await session.SaveAsync(article);
        for (var i = 0; i < 500; i++)
        {
            await session.SaveAsync(new Article { Title = $"more {i}", Tags = ["b"] });
        }

        await session.FlushAsync();

        Assert.Equal(["1|old|a|1"], await AfterCrashAsync(test));
    }

    [Fact]
    public async Task Store_KilledAfterCommit_HasTheNewStateWhole()
    {
        using var test = await TestStore.CreateWithArticlesAsync();
        var article = new Article { Title = "old", Tags = ["a"] };
        await test.SaveAsync(article);
        (article.Title, article.Tags) = ("new", ["b"]);
        await test.SaveAsync(article);

        Assert.Equal(["1|new|b|1"], await AfterCrashAsync(test));
    }

    [Fact]
    public async Task Connection_OfAStore_WaitsForTheDisk()
    {
        using var test = await TestStore.CreateAsync();
        await using var connection = test.Store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT journal_mode || synchronous FROM pragma_journal_mode, pragma_synchronous";

        Assert.Equal("wal2", await command.ExecuteScalarAsync());
    }

    private static async Task<List<string>> AfterCrashAsync(TestStore test)
    {
        var folder = Directory.CreateTempSubdirectory("orchardsite-crash-").FullName;
        try
        {
            var copy = Path.Combine(folder, "OrchardCore.db");
            File.Copy(test.FileName, copy);
            File.Copy(test.FileName + "-wal", copy + "-wal");
            Assert.Equal(["ok"], await TestStore.QueryFileAsync(copy, "PRAGMA integrity_check"));
            return await TestStore.QueryFileAsync(copy, """
                SELECT d.Id, a.Title, t.Tag, c.Count FROM Document d
                JOIN ArticleIndex a ON a.DocumentId = d.Id JOIN TagIndex t ON t.DocumentId = d.Id
                JOIN TagCountIndex_Document b ON b.DocumentId = d.Id JOIN TagCountIndex c ON c.Id = b.TagCountIndexId
                WHERE json_extract(d.Content, '$.Title') = a.Title
                """);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
