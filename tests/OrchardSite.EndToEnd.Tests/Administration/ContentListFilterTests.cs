using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Administration;

/// <summary>Conditions that are typed into the search box of the content list.</summary>
[Collection(ClusterCollection.Name)]
public sealed class ContentListFilterTests(Cluster cluster)
{
    private const string Tenant = "ZhalaiteBanner";

    [Fact]
    public async Task List_WithTypedConditions_ShowsThemInItsFields()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var all = await editor.ReadAsync("Admin/Contents/ContentItems/News?Options.ContentsStatus=Published");
        var word = all.QuerySelector(".contents-list li a[href*='/Edit']")!.TextContent.Trim()[..2];
        var page = await editor.ReadAsync("Admin/Contents/ContentItems?Options.SearchText=" + Uri.EscapeDataString($"类型：News status:published sort:title {word}"));

        Assert.Equal(word, Box(page).Value);
        Assert.Equal("News", Chosen(page, "SelectedContentType"));
        Assert.Equal("Published", Chosen(page, "ContentsStatus"));
        Assert.Equal("Title", Chosen(page, "OrderBy"));
        var titles = page.QuerySelectorAll(".contents-list > li").Select(item => item.TextContent).ToList();
        Assert.NotEmpty(titles);
        Assert.All(titles, title => Assert.Contains(word, title, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll(".alert-warning"));
    }

    [Fact]
    public async Task List_WithAnUnknownCondition_SaysThatItIsText()
    {
        using var editor = await cluster.AdministratorAsync(Tenant);
        var page = await editor.ReadAsync("Admin/Contents/ContentItems?Options.SearchText=" + Uri.EscapeDataString("作者:某人"));

        Assert.Equal("作者:某人", Box(page).Value);
        Assert.Contains("没有“作者”这个条件，“作者:某人”已按文字查找", page.QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
    }

    private static IHtmlInputElement Box(IHtmlDocument page) => (IHtmlInputElement)page.QuerySelector("#Options_SearchText")!;

    private static string? Chosen(IHtmlDocument page, string field) => page.QuerySelector($"#Options_{field} option[selected]")?.GetAttribute("value");
}
