using System.Net;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Administration;

/// <summary>Whoever reads English better has the admin in English, on his own machine.</summary>
[Collection(ClusterCollection.Name)]
public sealed class AdminLanguageTests(Cluster cluster)
{
    [Fact]
    public async Task Choose_English_SpeaksEnglishInTheAdminAndChineseToVisitors()
    {
        using var editor = await AccountPages.NewAsync(cluster, Tenants.Branch, "yingyu", "Editor");
        Assert.Equal("zh-CN", (await editor.ReadAsync("Admin")).DocumentElement.GetAttribute("lang"));

        var form = SiteClient.FormWith(await editor.ReadAsync("Admin"), "culture");
        using var chosen = await editor.SubmitAsync(form, new Dictionary<string, string> { ["culture"] = "en" });
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);

        var admin = await editor.ReadAsync("Admin/Contents/ContentItems");
        Assert.Equal("en", admin.DocumentElement.GetAttribute("lang"));
        Assert.DoesNotContain("内容列表", admin.QuerySelector("main h1")!.TextContent);
        Assert.Equal("zh-CN", (await editor.ReadAsync(string.Empty)).DocumentElement.GetAttribute("lang"));

        using var unknown = await editor.SubmitAsync(form, new Dictionary<string, string> { ["culture"] = "fr" });
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }
}
