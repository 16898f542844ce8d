using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Editing;

/// <summary>The page beside the editor that shows what is being written.</summary>
[Collection(ClusterCollection.Name)]
public sealed class LivePreviewTests(Cluster cluster)
{
    private const string Tenant = "KeyouqianBanner";

    [Fact]
    public async Task Draft_TextThatIsNotSaved_IsShownToItsWriterOnly()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var list = await editor.ReadAsync("Admin/Contents/ContentItems/News");
        var href = list.QuerySelectorAll("main a[href*='/Edit']").First().GetAttribute("href")!;
        var path = href[href.IndexOf("Admin", StringComparison.Ordinal)..];
        var page = await editor.ReadAsync(path);
        var button = page.QuerySelector("[data-live-preview]")!;
        var fields = SiteClient.FieldsOf(SiteClient.FormWith(page, "Title"))
            .Where(field => field.Key != "TitlePart.Title")
            .Append(new("TitlePart.Title", "正在写的标题"))
            .Append(new("ContentItemType", button.GetAttribute("data-type")!))
            .Append(new("ContentItemId", button.GetAttribute("data-id")!));

        using var answer = await editor.PostAbsoluteAsync(button.GetAttribute("data-draft")!, fields);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var url = json.RootElement.GetProperty("url").GetString()!;

        using var shown = await editor.GetAbsoluteAsync(url);
        Assert.Equal("正在写的标题", SiteClient.Parse(await shown.Content.ReadAsStringAsync()).QuerySelector("h1")!.TextContent.Trim());
        Assert.NotEqual("正在写的标题", (await editor.ReadAsync(path)).QuerySelectorAll("input[name='TitlePart.Title']").Single().GetAttribute("value"));

        using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(Tenant));
        using var refused = await visitor.GetAbsoluteAsync(url);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }
}
