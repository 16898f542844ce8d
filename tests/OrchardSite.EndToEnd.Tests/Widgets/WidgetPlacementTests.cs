using System.Net;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Widgets;

/// <summary>What stands in a zone is shown on the pages of its layer, once it is published.</summary>
[Collection(ClusterCollection.Name)]
public sealed class WidgetPlacementTests(Cluster cluster)
{
    private const string Tenant = "TuquanCounty";
    private const string Column = "gyss/";

    [Fact]
    public async Task Widget_OnEveryPage_IsShownWhenPublishedAndGoneWhenDeleted()
    {
        using var admin = await cluster.AdministratorAsync(Tenant);
        using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(Tenant));
        var title = $"小部件{Guid.NewGuid():N}";

        var editor = await CreateAsync(admin, "RichText", "BeforeFooter", "Always", new() { ["TitlePart.Title"] = title, ["HtmlBodyPart.Html"] = "<p>每页都有</p>" });
        Assert.DoesNotContain(title, await TextAsync(visitor, Column), StringComparison.Ordinal);

        await PublishAsync(admin, editor);
        var page = await visitor.ReadAsync(Column);
        var section = Assert.Single(page.QuerySelectorAll("section.widget.widget-rich-text"), element => element.TextContent.Contains(title, StringComparison.Ordinal));
        Assert.Equal(section.QuerySelector("h2.widget-title")!.Id, section.GetAttribute("aria-labelledby"));
        Assert.Contains(title, await TextAsync(visitor, "jcxw/"), StringComparison.Ordinal);
        Assert.DoesNotContain("widget-rich-text", (await admin.ReadAsync("Admin/Themes")).DocumentElement.OuterHtml, StringComparison.Ordinal);

        await DeleteAsync(admin, editor);
        Assert.DoesNotContain(title, await TextAsync(visitor, Column), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notice_OnTheHomePage_IsShownOnItsDaysAndOnNoOtherPage()
    {
        using var admin = await cluster.AdministratorAsync(Tenant);
        using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(Tenant));
        var title = $"公告{Guid.NewGuid():N}";
        var fields = new Dictionary<string, string> { ["TitlePart.Title"] = title, ["NoticePart.Text.Text"] = "今晚维护。" };

        var editor = await CreateAsync(admin, "Notice", "HomeTop", "Homepage", fields);
        await PublishAsync(admin, editor);
        Assert.Contains(title, await TextAsync(visitor, string.Empty), StringComparison.Ordinal);
        Assert.DoesNotContain(title, await TextAsync(visitor, Column), StringComparison.Ordinal);

        await PublishAsync(admin, editor, new() { ["NoticePart.To.Value"] = "2020-01-01" });
        Assert.DoesNotContain(title, await TextAsync(visitor, string.Empty), StringComparison.Ordinal);

        using (var refused = await SaveAsync(admin, editor, new() { ["NoticePart.From.Value"] = "2020-01-02", ["submit.Publish"] = "submit.Publish" }))
        {
            Assert.Contains("结束日期（2020-01-01）早于开始日期（2020-01-02）", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await DeleteAsync(admin, editor);
    }

    [Fact]
    public async Task Screens_FromAVisitorOrWithoutTheFormsToken_AreRefused()
    {
        using var admin = await cluster.AdministratorAsync(Tenant);
        using var visitor = new SiteClient(cluster.Site.Address, Tenants.PrefixOf(Tenant));

        using var forged = await admin.PostAsync("Admin/Layers/Delete", new Dictionary<string, string> { ["name"] = "Always" });
        using var asked = await visitor.GetAsync("Admin/Layers");

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, asked.StatusCode);
    }

    /// <summary>Makes a draft through the editor; the address of its editor.</summary>
    private static async Task<string> CreateAsync(SiteClient admin, string type, string zone, string layer, Dictionary<string, string> fields)
    {
        fields["LayerMetadata.Layer"] = layer;
        fields["submit.Save"] = "submit.Save";
        using var saved = await admin.SubmitAsync(Form(await admin.ReadAsync($"Admin/Contents/ContentTypes/{type}/Create?LayerMetadata.Zone={zone}")), fields);
        Assert.True(saved.StatusCode == HttpStatusCode.Redirect, await saved.Content.ReadAsStringAsync());
        return saved.Headers.Location!.ToString();
    }

    private static async Task PublishAsync(SiteClient admin, string editor, Dictionary<string, string>? fields = null)
    {
        using var published = await SaveAsync(admin, editor, new(fields ?? []) { ["submit.Publish"] = "submit.Publish" });
        Assert.True(published.StatusCode == HttpStatusCode.Redirect, await published.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> SaveAsync(SiteClient admin, string editor, Dictionary<string, string> fields)
    {
        using var page = await admin.GetAbsoluteAsync(editor);
        return await admin.SubmitAsync(Form(SiteClient.Parse(await page.Content.ReadAsStringAsync())), fields);
    }

    private static async Task DeleteAsync(SiteClient admin, string editor)
    {
        using var page = await admin.GetAbsoluteAsync(editor);
        var form = Form(SiteClient.Parse(await page.Content.ReadAsStringAsync()));
        using var deleted = await admin.PostAbsoluteAsync(editor.Split('?')[0].Replace("/Edit", "/Delete", StringComparison.Ordinal), SiteClient.FieldsOf(form));
        Assert.Equal(HttpStatusCode.Redirect, deleted.StatusCode);
    }

    private static IHtmlFormElement Form(IHtmlDocument page) => SiteClient.FormWith(page, "RenderTitle");

    private static async Task<string> TextAsync(SiteClient visitor, string path) => (await visitor.ReadAsync(path)).DocumentElement.OuterHtml;
}
