using AngleSharp.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Editing;

/// <summary>A program that is killed while it publishes leaves the old article or the new one, never half of each.</summary>
public sealed class KilledWhilePublishingTests : IDisposable
{
    private const string NewPassword = "Xin-Mima-2026!";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"orchardsite-{Guid.NewGuid():N}");

    [Fact]
    public async Task Kill_DuringPublish_LeavesOldOrNew()
    {
        var site = await SiteProcess.StartAsync(_folder);
        try
        {
            var first = (await File.ReadAllLinesAsync(Path.Combine(_folder, "first-passwords.txt"))).Select(line => line.Split('\t')).First(parts => parts[0] == Tenants.Branch)[2];
            using (var editor = new SiteClient(site.Address))
            {
                await editor.SignInAsync("admin", first);
                await editor.ChangePasswordAsync(first, NewPassword);
            }

            var expected = new HashSet<string>(StringComparer.Ordinal) { await TitleAsync(site) };
            for (var round = 0; round < 4; round++)
            {
                var title = $"第 {round} 次发布 {Guid.NewGuid():N}";
                await PublishAndKillAsync(site, title, round);
                site = await SiteProcess.StartAsync(_folder);

                var shown = await TitleAsync(site);
                Assert.Contains(shown, expected.Append(title));
                expected = [shown];
            }
        }
        finally
        {
            await site.DisposeAsync();
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The kill comes after a growing number of other requests, so that each round stops the publication at another place.
    private static async Task PublishAndKillAsync(SiteProcess site, string title, int round)
    {
        using var editor = new SiteClient(site.Address);
        await editor.SignInAsync("admin", NewPassword);
        var shown = await TitleAsync(site);
        var list = await editor.ReadAsync(AdminPages.ListWith(shown));
        var link = list.QuerySelectorAll("a[href*='/Edit']").First(element => element.TextContent.Trim() == shown);
        var form = SiteClient.FormWith(await editor.ReadAsync(link.GetAttribute("href")!.TrimStart('/')), "Title");
        using var visitor = new SiteClient(site.Address);

        var publishing = editor.SubmitAsync(form, new Dictionary<string, string> { ["TitlePart.Title"] = title, ["submit.Publish"] = "submit.Publish" });
        for (var request = 0; request < round; request++)
        {
            using var answer = await visitor.GetAsync("gyss/");
        }

        await site.DisposeAsync();
        try
        {
            using var answer = await publishing;
        }
        catch (HttpRequestException)
        {
            // The connection went with the process: what came of the publication is what the restart shows.
        }
    }

    /// <summary>The title of the column's oldest article, which its page, its column and the search must agree on.</summary>
    private static async Task<string> TitleAsync(SiteProcess site)
    {
        using var visitor = new SiteClient(site.Address);
        var column = await visitor.ReadAsync("gyss/");
        var link = column.QuerySelectorAll(".news-list a").Last();
        var page = await visitor.ReadAsync(link.GetAttribute("href")!.TrimStart('/'));
        var title = page.QuerySelector("h1")!.TextContent.Trim();
        Assert.Equal(title, link.TextContent.Trim());
        Assert.Contains((await visitor.ReadAsync("search?q=" + Uri.EscapeDataString(title))).QuerySelectorAll(".search-title"), found => found.TextContent.Trim() == title);
        return title;
    }
}
