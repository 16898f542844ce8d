using System.Net;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Media;

/// <summary>The named sizes of pictures, as an administrator makes and renames them.</summary>
[Collection(ClusterCollection.Name)]
public sealed class PictureSizeTests(Cluster cluster)
{
    [Fact]
    public async Task Save_ASize_IsListedUnderItsNameAndRefusedWithAReason()
    {
        using var administrator = await cluster.AdministratorAsync(Tenants.Branch);
        var form = SiteClient.FormWith(await administrator.ReadAsync("Admin/MediaProfiles/Create"), "BackgroundColor");
        using var refused = await administrator.SubmitAsync(form, new Dictionary<string, string> { ["Name"] = "列表图", ["Width"] = "240", ["BackgroundColor"] = "天蓝" });
        var again = SiteClient.Parse(await refused.Content.ReadAsStringAsync());
        Assert.Contains("天蓝", again.QuerySelector(".invalid-feedback:not(:empty)")!.TextContent);

        form = SiteClient.FormWith(again, "BackgroundColor");
        Assert.Equal("列表图", form.QuerySelector("[name=Name]")!.GetAttribute("value"));
        using var saved = await administrator.SubmitAsync(form, new Dictionary<string, string> { ["BackgroundColor"] = "ffffff" });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        form = SiteClient.FormWith(await administrator.ReadAsync($"Admin/MediaProfiles/Edit?name={Uri.EscapeDataString("列表图")}"), "BackgroundColor");
        using var renamed = await administrator.SubmitAsync(form, new Dictionary<string, string> { ["Name"] = "小图" });
        var list = (await administrator.ReadAsync("Admin/MediaProfiles")).QuerySelector("main")!.TextContent;
        Assert.Contains("小图", list);
        Assert.Contains("240", list);
        Assert.DoesNotContain("列表图", list);
    }
}
