using System.Net;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Administration;

/// <summary>An administrator makes a content type, editors use it, and nothing that has content is broken unawares.</summary>
[Collection(ClusterCollection.Name)]
public sealed class ContentTypeEditorTests(Cluster cluster)
{
    private const string Tenant = "TuquanCounty";

    [Fact]
    public async Task Type_MadeInTheAdmin_IsWrittenByEditorsAndIsNotTakenApartUnawares()
    {
        using var admin = await cluster.AdministratorAsync(Tenant);
        await SubmitAsync(admin, "Admin/ContentTypes/Create", "DisplayName", new() { ["DisplayName"] = "通知公告" });
        using (await admin.PostAsync("Admin/ContentTypes/AddPartsTo/TongZhiGongGao", await TokenAsync(admin, "Admin/ContentTypes/AddPartsTo/TongZhiGongGao", ("parts", "TitlePart"))))
        {
        }

        await SubmitAsync(admin, "Admin/ContentTypes/AddFieldsTo/TongZhiGongGao", "DisplayName", new() { ["DisplayName"] = "文号", ["FieldTypeName"] = "TextField" });
        await SubmitAsync(admin, "Admin/ContentParts/TongZhiGongGao/Fields/WenHao/Edit", "Hint", new()
        {
            ["TongZhiGongGao.WenHao.TextFieldSettingsDriver.Required"] = "true",
            ["Form.Editor"] = "TextArea",
        });

        // The field is there, with the editor and the rule that were set.
        var editor = await admin.ReadAsync("Admin/Contents/ContentTypes/TongZhiGongGao/Create");
        Assert.NotNull(editor.QuerySelector("textarea[name='TongZhiGongGao.WenHao.Text']"));
        using (var refused = await PublishAsync(admin, editor, "关于开展检察开放日活动的通知", string.Empty))
        {
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        }

        using (var published = await PublishAsync(admin, editor, "关于开展检察开放日活动的通知", "突检发〔2026〕1号"))
        {
            Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        }

        // A type with content stays; a field of it goes only after a question.
        using (await admin.PostAsync("Admin/ContentTypes/Delete/TongZhiGongGao", await TokenAsync(admin, "Admin/ContentTypes/Edit/TongZhiGongGao")))
        {
        }

        var type = await admin.ReadAsync("Admin/ContentTypes/Edit/TongZhiGongGao");
        Assert.Contains("没有删除", type.Body!.TextContent, StringComparison.Ordinal);
        using var asked = await admin.PostAsync("Admin/ContentParts/TongZhiGongGao/Fields/WenHao/Remove", await TokenAsync(admin, "Admin/ContentTypes/Edit/TongZhiGongGao"));
        var question = SiteClient.Parse(await asked.Content.ReadAsStringAsync());
        Assert.Contains("有 1 条内容用到它", question.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await admin.ReadAsync("Admin/Contents/ContentTypes/TongZhiGongGao/Create")).QuerySelector("textarea[name='TongZhiGongGao.WenHao.Text']"));
        using (await admin.SubmitAsync(SiteClient.FormWith(question, "confirmed"), new Dictionary<string, string>()))
        {
        }

        Assert.Null((await admin.ReadAsync("Admin/Contents/ContentTypes/TongZhiGongGao/Create")).QuerySelector("[name='TongZhiGongGao.WenHao.Text']"));
    }

    [Fact]
    public async Task Screens_WithoutThePermission_AreShut()
    {
        using var visitor = cluster.Anonymous();
        foreach (var screen in new[] { "ContentTypes/List", "Features", "Recipes", "DeploymentPlan/Index", "DeploymentPlan/Import/Index", "BackgroundTasks" })
        {
            using var answer = await visitor.GetAbsoluteAsync(Tenants.PathOf(Tenant, $"Admin/{screen}"));
            Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Forbidden, $"{screen}: {answer.StatusCode}");
        }
    }

    private static Task<HttpResponseMessage> PublishAsync(SiteClient admin, IHtmlDocument editor, string title, string number) =>
        admin.SubmitAsync(SiteClient.FormWith(editor, "Title"), new Dictionary<string, string>
        {
            ["TitlePart.Title"] = title,
            ["TongZhiGongGao.WenHao.Text"] = number,
            ["submit.Publish"] = "submit.Publish",
        });

    private static async Task SubmitAsync(SiteClient admin, string path, string field, Dictionary<string, string> values)
    {
        using var answer = await admin.SubmitAsync(SiteClient.FormWith(await admin.ReadAsync(path), field), values);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{path}: {answer.StatusCode}\n{await answer.Content.ReadAsStringAsync()}");
    }

    private static async Task<List<KeyValuePair<string, string>>> TokenAsync(SiteClient admin, string path, params (string Name, string Value)[] values)
    {
        var token = (await admin.ReadAsync(path)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return [new("__RequestVerificationToken", token), .. values.Select(value => KeyValuePair.Create(value.Name, value.Value))];
    }
}
