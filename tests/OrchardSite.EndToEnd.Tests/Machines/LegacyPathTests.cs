using System.Net;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Machines;

/// <summary>An admin says where a column stood on the earlier site, and old links lead to it.</summary>
[Collection(ClusterCollection.Name)]
public sealed class LegacyPathTests(Cluster cluster)
{
    private const string Tenant = "ZhalaiteBanner";

    [Fact]
    public async Task OldAddress_OfAColumn_LeadsToItOnceItIsWrittenDown()
    {
        using var administrator = await cluster.AdministratorAsync(Tenant);
        var form = await EditorAsync(administrator);

        using var refused = await administrator.SubmitAsync(form, Lines("http://www.old.example/news/"));
        var refusal = await refused.Content.ReadAsStringAsync();
        using var saved = await administrator.SubmitAsync(form, Lines("/old/news/\r\n/old/one.html"));

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("请去掉域名", refusal, StringComparison.Ordinal);
        Assert.Contains("http://www.old.example/news/", refusal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        await PublishColumnsAsync(administrator);
        using var visitor = cluster.Anonymous();
        Assert.Equal("/zltq/jcxw/", await TargetAsync(visitor, "/zltq/old/news/index.shtml"));
        Assert.Equal("/zltq/jcxw/?pagenum=2", await TargetAsync(visitor, "/zltq/old/news/index_2.html"));
        Assert.Equal("/zltq/jcxw/?from=wx", await TargetAsync(visitor, "/zltq/old/one.html?from=wx"));
        Assert.Null(await TargetAsync(visitor, "/wlht/old/news/index.shtml"));
    }

    private static Dictionary<string, string> Lines(string lines) => new(StringComparer.Ordinal) { ["ColumnPart.Lines"] = lines };

    private static async Task<IHtmlFormElement> EditorAsync(SiteClient administrator)
    {
        var taxonomy = await administrator.ReadAsync("Admin/Contents/ContentItems/4zcmns00000000000000000000/Edit");
        var link = taxonomy.QuerySelectorAll("a[href*='/Admin/Taxonomies/Edit/']").First().GetAttribute("href")!;
        var page = await administrator.ReadAsync(link[(link.IndexOf("/Admin/", StringComparison.Ordinal) + 1)..]);
        return (IHtmlFormElement)page.QuerySelector("[name='ColumnPart.Lines']")!.Closest("form")!;
    }

    /// <summary>What is changed in a column stands in the draft of the columns until they are published.</summary>
    private static async Task PublishColumnsAsync(SiteClient administrator)
    {
        var form = SiteClient.FormWith(await administrator.ReadAsync("Admin/Contents/ContentItems/4zcmns00000000000000000000/Edit"), "Title");
        using var published = await administrator.SubmitAsync(form, new Dictionary<string, string> { ["submit.Publish"] = "submit.Publish" });
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
    }

    private static async Task<string?> TargetAsync(SiteClient visitor, string path)
    {
        using var answer = await visitor.GetAbsoluteAsync(path);
        return answer.Headers.Location?.OriginalString;
    }
}
