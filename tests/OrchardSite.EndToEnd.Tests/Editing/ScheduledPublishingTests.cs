using System.Net;
using AngleSharp.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Editing;

/// <summary>The times at which a draft goes public and a page leaves the public site, as an editor sets them.</summary>
[Collection(ClusterCollection.Name)]
public sealed class ScheduledPublishingTests(Cluster cluster)
{
    private const string PublishAt = "PublishLaterPart.ScheduledPublishLocalDateTime";
    private const string ArchiveAt = "ArchiveLaterPart.ScheduledArchiveLocalDateTime";

    [Fact]
    public async Task Times_InTheSitesZone_AreKeptShownInTheListAndCheckedBeforePublishing()
    {
        using var editor = await cluster.AdministratorAsync("TuquanCounty");
        var list = await editor.ReadAsync("Admin/Contents/ContentItems/News");
        var href = list.QuerySelectorAll("main a[href*='/Edit']").Last().GetAttribute("href")!;
        var path = href[href.IndexOf("Admin", StringComparison.Ordinal)..];
        var form = SiteClient.FormWith(await editor.ReadAsync(path), "Title");

        using var tooEarly = await editor.SubmitAsync(form, new Dictionary<string, string> { [ArchiveAt] = "2020-05-06T08:30", ["submit.Save"] = "submit.Save" });
        Assert.Contains("定时撤下的时间已经过去", await tooEarly.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var both = await editor.SubmitAsync(form, new Dictionary<string, string> { [PublishAt] = "2091-05-06T08:30", ["submit.Publish"] = "submit.Publish" });
        Assert.Equal(HttpStatusCode.OK, both.StatusCode);

        using var saved = await editor.SubmitAsync(form, new Dictionary<string, string> { [PublishAt] = "2091-05-06T08:30", [ArchiveAt] = "2092-01-02T03:04", ["submit.Save"] = "submit.Save" });

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var entry = (await editor.ReadAsync("Admin/Contents/ContentItems/News")).QuerySelector("main li.list-group-item")!.TextContent;
        Assert.Contains("定于 2091-05-06 08:30 发布", entry, StringComparison.Ordinal);
        Assert.Contains("定于 2092-01-02 03:04 撤下", entry, StringComparison.Ordinal);
        var kept = await editor.ReadAsync(path);
        Assert.Equal("2091-05-06T08:30", kept.QuerySelectorAll($"input[name='{PublishAt}']").Single().GetAttribute("value"));
    }
}
