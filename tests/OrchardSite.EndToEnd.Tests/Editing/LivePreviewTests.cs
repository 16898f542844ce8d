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
        var path = await EditorOfFirstAsync(editor, "News");
        var url = await DraftAsync(editor, path, "正在写的标题");

        using var shown = await editor.GetAbsoluteAsync(url);
        Assert.Equal("正在写的标题", SiteClient.Parse(await shown.Content.ReadAsStringAsync()).QuerySelector("h1")!.TextContent.Trim());
        Assert.NotEqual("正在写的标题", (await editor.ReadAsync(path)).QuerySelectorAll("input[name='TitlePart.Title']").Single().GetAttribute("value"));

        using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(Tenant));
        using var refused = await visitor.GetAbsoluteAsync(url);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    /// <summary>The type's PreviewPart names the home page, which remembers its links from one visitor to the next.</summary>
    [Fact]
    public async Task Draft_OfATypeThatIsPreviewedOnAnotherPage_StandsOnThatPageForItsWriterOnly()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(Tenant));
        await visitor.ReadAsync("");
        var url = await DraftAsync(editor, await EditorOfFirstAsync(editor, "ServiceLink"), "正在写的链接");

        using var shown = await editor.GetAbsoluteAsync(url);
        var page = SiteClient.Parse(await shown.Content.ReadAsStringAsync());
        Assert.Contains(page.QuerySelectorAll("a"), link => link.TextContent.Contains("正在写的链接", StringComparison.Ordinal));
        Assert.Equal((await visitor.ReadAsync("")).Title, page.Title);
        Assert.DoesNotContain("正在写的链接", (await visitor.ReadAsync("")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<string> EditorOfFirstAsync(SiteClient editor, string type)
    {
        var list = await editor.ReadAsync($"Admin/Contents/ContentItems/{type}");
        var href = list.QuerySelectorAll("main a[href*='/Edit']").First().GetAttribute("href")!;
        return href[href.IndexOf("Admin", StringComparison.Ordinal)..];
    }

    /// <returns>The address of the preview of the item with another title.</returns>
    private static async Task<string> DraftAsync(SiteClient editor, string path, string title)
    {
        var page = await editor.ReadAsync(path);
        var button = page.QuerySelector("[data-live-preview]")!;
        var fields = SiteClient.FieldsOf(SiteClient.FormWith(page, "Title"))
            .Where(field => field.Key != "TitlePart.Title")
            .Append(new("TitlePart.Title", title))
            .Append(new("ContentItemType", button.GetAttribute("data-type")!))
            .Append(new("ContentItemId", button.GetAttribute("data-id")!));

        using var answer = await editor.PostAbsoluteAsync(button.GetAttribute("data-draft")!, fields);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("url").GetString()!;
    }
}
