using System.Diagnostics;
using System.Globalization;

namespace OrchardSite.Engine.Tests.Data.Killed;

/// <summary>
/// A process that writes is killed (SIGKILL) at random moments, again and again on one database; some databases at once, as most of the time a
/// process only starts. The environment variable <c>ORCHARDSITE_TEST_KILLS</c> says how often in all; 100 by default.
/// </summary>
public class KilledWritersTests
{
    private const string Variable = "ORCHARDSITE_TEST_KILLS";
    private const int Databases = 4;

    [Fact]
    public async Task Kill_AtRandomMoments_KeepsEveryAcknowledgedWriteWhole()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable(Variable) ?? "100", CultureInfo.InvariantCulture);
        var written = await Task.WhenAll(Enumerable.Range(0, Databases).Select(database => KillAsync((kills + database) / Databases)));

        Assert.True(written.Sum() > kills, "Hardly anything was written before the processes were killed.");
    }

    /// <summary>Kills the writers of one database so many times, and looks each time at what they left.</summary>
    /// <returns>How many writes were acknowledged.</returns>
    private static async Task<int> KillAsync(int kills)
    {
        using var test = await TestStore.CreateWithArticlesAsync();
        var writes = new AcknowledgedWrites();
        for (var kill = 0; kill < kills; kill++)
        {
            await WriteAndKillAsync(test.FileName, writes);

            Assert.Equal(["ok"], await test.QueryAsync("PRAGMA integrity_check"));
            var documents = await test.QueryAsync("SELECT Id, json_extract(Content, '$.Title'), json_extract(Content, '$.Rank') FROM Document ORDER BY Id");
            writes.AssertHolds(documents.Select(row => row.Split('|')).ToDictionary(row => row[1], row => int.Parse(row[2], CultureInfo.InvariantCulture)));
            await AssertIndexesAgreeAsync(test, documents);
        }

        return writes.Count;
    }

    /// <summary>Kills behind a random number of lines, so that each time another step of a write is cut off.</summary>
    private static async Task WriteAndKillAsync(string fileName, AcknowledgedWrites writes)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(KilledWritersTests).Assembly.Location, Program.WriteCommand, fileName },
            RedirectStandardOutput = true,
        })!;
        var left = Random.Shared.Next(4, 120);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            writes.Take(line);
            if (--left == 0)
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync();
        Assert.True(left <= 0, "The writing process ended by itself.");
    }

    private static async Task AssertIndexesAgreeAsync(TestStore test, List<string> documents)
    {
        Assert.Equal(documents, await test.QueryAsync("SELECT DocumentId, Title, Rank FROM ArticleIndex ORDER BY DocumentId"));
        var tags = documents.Select(row => row.Split('|'))
            .SelectMany(row => new[] { $"t{int.Parse(row[2], CultureInfo.InvariantCulture) % 7}", $"w{row[1][0]}" })
            .GroupBy(tag => tag, StringComparer.Ordinal)
            .Select(group => $"{group.Key}|{group.Count()}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(tags, await test.QueryAsync("SELECT Tag, COUNT(*) FROM TagIndex GROUP BY Tag ORDER BY Tag"));
        Assert.Equal(tags, await test.QueryAsync("SELECT Tag, Count FROM TagCountIndex ORDER BY Tag"));
        Assert.Equal(tags, await test.QueryAsync("SELECT t.Tag, COUNT(*) FROM TagCountIndex t JOIN TagCountIndex_Document b ON b.TagCountIndexId = t.Id GROUP BY t.Tag ORDER BY t.Tag"));
    }
}
