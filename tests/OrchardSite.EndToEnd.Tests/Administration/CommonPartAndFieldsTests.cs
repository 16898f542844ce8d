using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Administration;

/// <summary>A type that takes a time of day, several texts of a list and the common part from Orchard's stock is edited by them.</summary>
[Collection(ClusterCollection.Name)]
public sealed class CommonPartAndFieldsTests(Cluster cluster)
{
    private const string Tenant = "KeyouzhongBanner";

    private const string Recipe = """
        { "steps": [ { "name": "ContentDefinition",
          "ContentTypes": [ { "Name": "Kuaibao", "DisplayName": "快报",
            "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true, "Versionable": true } },
            "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { } },
              { "PartName": "CommonPart", "Name": "CommonPart", "Settings": { "CommonPartSettings": { "DisplayDateEditor": true, "DisplayOwnerEditor": true } } },
              { "PartName": "Kuaibao", "Name": "Kuaibao", "Settings": { } } ] } ],
          "ContentParts": [ { "Name": "Kuaibao", "Settings": { }, "ContentPartFieldDefinitionRecords": [
            { "FieldName": "TimeField", "Name": "Shike", "Settings": { "ContentPartFieldSettings": { "DisplayName": "时刻" } } },
            { "FieldName": "MultiTextField", "Name": "Leibie", "Settings": {
              "ContentPartFieldSettings": { "DisplayName": "类别", "Editor": "CheckboxList" },
              "MultiTextFieldSettings": { "Options": [ { "name": "刑事", "value": "xs", "default": true }, { "name": "民事", "value": "ms" } ] } } } ] } ] } ] }
        """;

    [Fact]
    public async Task Edit_ItemWithStockFieldsAndOwner_KeepsWhatIsRightAndSaysWhatIsWrong()
    {
        using var administrator = await cluster.AdministratorAsync(Tenant);
        using var heir = await AccountPages.NewAsync(cluster, Tenant, "jiebanren", "Editor");
        await ImportAsync(administrator);

        var form = FormOf(await administrator.ReadAsync("Admin/Contents/ContentTypes/Kuaibao/Create"));
        Assert.Equal(["xs"], form.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]").Where(box => box.IsChecked).Select(box => box.Value));
        form = await SendAsync(administrator, form, ("Title", "早报"), ("Shike.Value", "25:00"), ("OwnerName", "meiyouzhegeren"));
        Assert.Equal("早报", form.QuerySelector("[name$='.Title']")!.GetAttribute("value"));
        Assert.Contains(form.QuerySelectorAll(".invalid-feedback, .text-danger"), message => message.TextContent.Contains("meiyouzhegeren", StringComparison.Ordinal));

        using var saved = await administrator.SubmitAsync(form, With(form, ("Shike.Value", "08:30"), ("OwnerName", "jiebanren"), ("LocalDateTime", "2026-03-01T09:00")));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var list = await administrator.ReadAsync("Admin/Contents/ContentItems/Kuaibao");
        var edit = list.QuerySelectorAll<IHtmlAnchorElement>("main a").First(link => link.TextContent.Contains("早报", StringComparison.Ordinal));
        form = FormOf(SiteClient.Parse(await (await administrator.GetAbsoluteAsync(edit.GetAttribute("href")!)).Content.ReadAsStringAsync()));
        Assert.Equal("jiebanren", form.QuerySelector("[name$='.OwnerName']")!.GetAttribute("value"));
        Assert.Equal("2026-03-01T09:00", form.QuerySelector("[name$='.LocalDateTime']")!.GetAttribute("value"));
        Assert.StartsWith("08:30", form.QuerySelector("[name$='Shike.Value']")!.GetAttribute("value"), StringComparison.Ordinal);
    }

    private static async Task ImportAsync(SiteClient administrator)
    {
        var page = await administrator.ReadAsync("Admin/DeploymentPlan/Import/Json");
        var form = page.Forms.Single(candidate => candidate.QuerySelector("[name=json]") is not null);
        using var answer = await administrator.SubmitAsync(form, new Dictionary<string, string> { ["json"] = Recipe });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<IHtmlFormElement> SendAsync(SiteClient client, IHtmlFormElement form, params (string Name, string Value)[] values)
    {
        using var answer = await client.SubmitAsync(form, With(form, values));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return FormOf(SiteClient.Parse(await answer.Content.ReadAsStringAsync()));
    }

    private static Dictionary<string, string> With(IHtmlFormElement form, params (string Name, string Value)[] values) =>
        new(AccountPages.Fill(form, values), StringComparer.Ordinal) { ["submit.Publish"] = "submit.Publish" };

    private static IHtmlFormElement FormOf(IHtmlDocument page) => SiteClient.FormWith(page, "OwnerName");
}
