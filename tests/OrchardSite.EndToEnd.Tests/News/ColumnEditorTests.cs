using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.News;

/// <summary>What the column editor refuses.</summary>
[Collection(NewsSiteCollection.Name)]
public sealed class ColumnEditorTests(NewsSite site)
{
    [Theory]
    [InlineData("xsjc", "栏目代码“xsjc”已被栏目“刑事检察”使用")]
    [InlineData("admin", "admin")]
    [InlineData("gy-ss", "栏目代码只能由 1 至 20 个小写字母和数字组成")]
    public async Task Code_ThatCannotBe_IsRefusedByName(string code, string reason)
    {
        using var admin = await site.AdministratorAsync();
        var form = SiteClient.FormWith(await admin.ReadAsync($"Admin/Taxonomies/Edit/4zcmns00000000000000000000/{NewsSite.Id("kblm")}"), "Code");

        using var answer = await admin.SubmitAsync(form, new Dictionary<string, string> { ["ColumnPart.Code"] = code });

        var page = SiteClient.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains(page.QuerySelectorAll(".field-validation-error, .validation-summary-errors li"), error => error.TextContent.Contains(reason, StringComparison.Ordinal));
        Assert.Equal(code, page.QuerySelector("input[name='ColumnPart.Code']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Layouts_ToChooseFrom_AreThoseOfTheModules()
    {
        using var admin = await site.AdministratorAsync();

        var page = await admin.ReadAsync($"Admin/Taxonomies/Edit/4zcmns00000000000000000000/{NewsSite.Id("kblm")}");

        var names = page.QuerySelectorAll("select[name='ColumnPart.Layout'] option").Select(option => option.GetAttribute("value")).ToArray();
        Assert.Contains("list", names);
        Assert.Contains("pictures", names);
        Assert.Contains("page", names);
    }

    [Fact]
    public async Task ContentList_FilteredByAParentColumn_ShowsTheNewsOfItsSubColumns()
    {
        using var admin = await site.AdministratorAsync();
        var list = await admin.ReadAsync("Admin/Contents/ContentItems/News");
        var choice = list.QuerySelector("select[name*='SelectedContentItemId']");
        Assert.NotNull(choice);
        var parent = choice.QuerySelectorAll("option").Single(option => option.TextContent.Trim() == "四大检察");

        var found = await admin.ReadAsync($"Admin/Contents/ContentItems/News?{choice.GetAttribute("name")}={Uri.EscapeDataString(parent.GetAttribute("value")!)}");

        Assert.Contains("刑事 ", found.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("图片 10", found.Body!.TextContent, StringComparison.Ordinal);
    }
}
