using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Public;

/// <summary>A column with more than one page of news.</summary>
public sealed class ColumnPagingTests : IDisposable
{
    private const int Count = 45;

    private readonly SeedFolder _seeds = new();

    [Fact]
    public async Task Column_WithManyItems_ShowsPagesOfTwentyPinnedFirstThenNewest()
    {
        _seeds.WriteRecipe(new JsonObject { ["name"] = "content", ["data"] = new JsonArray([.. Enumerable.Range(1, Count).Select(News)]) });
        await using var site = await _seeds.StartAsync();
        using var visitor = new SiteClient(site.Address);

        var first = await visitor.ReadAsync("jcxw/");
        var last = await visitor.ReadAsync(NextPage(first, "3"));

        var expected = Enumerable.Range(1, Count).Where(number => number != 7).OrderDescending().Prepend(7).Select(number => $"第 {number} 篇").ToArray();
        Assert.Equal(expected[..20], Titles(first));
        Assert.Equal(expected[40..], Titles(last));
    }

    [Fact]
    public async Task Article_InTheMiddle_LeadsToItsNeighbours()
    {
        _seeds.WriteRecipe(new JsonObject { ["name"] = "content", ["data"] = new JsonArray([.. Enumerable.Range(1, 3).Select(News)]) });
        await using var site = await _seeds.StartAsync();
        using var visitor = new SiteClient(site.Address);

        var middle = await visitor.ReadAsync("jcxw/202601/t20260102_2002.shtml");

        Assert.Equal("第 3 篇", middle.QuerySelector("a[rel=prev]")!.TextContent.Trim());
        Assert.Equal("第 1 篇", middle.QuerySelector("a[rel=next]")!.TextContent.Trim());
    }

    public void Dispose() => _seeds.Dispose();

    private static string[] Titles(IHtmlDocument page) => [.. page.QuerySelectorAll(".news-list a").Select(link => link.TextContent.Trim())];

    private static string NextPage(IHtmlDocument page, string number) =>
        page.QuerySelectorAll("a[href*=pagenum]").First(link => link.TextContent.Trim() == number).GetAttribute("href")!.TrimStart('/');

    private JsonObject News(int number)
    {
        var date = new DateTime(2026, 1, 1).AddDays(number - 1);
        var column = ColumnId("jcxw");
        return new JsonObject
        {
            ["ContentItemId"] = string.Create(CultureInfo.InvariantCulture, $"4{number:D25}"),
            ["ContentItemVersionId"] = "[js: uuid()]",
            ["ContentType"] = "News",
            ["DisplayText"] = $"第 {number} 篇",
            ["Latest"] = true,
            ["Published"] = true,
            ["TitlePart"] = new JsonObject { ["Title"] = $"第 {number} 篇" },
            ["NewsPart"] = new JsonObject
            {
                ["Date"] = date.ToString("s", CultureInfo.InvariantCulture),
                ["Pinned"] = number == 7,
                ["Number"] = 2000 + number,
                ["Column"] = new JsonObject { ["TaxonomyContentItemId"] = "4zcmns00000000000000000000", ["TermContentItemIds"] = new JsonArray(column) },
            },
            ["HtmlBodyPart"] = new JsonObject { ["Html"] = "<p>正文。</p>" },
            ["AutoroutePart"] = new JsonObject(),
        };
    }

    private string ColumnId(string code)
    {
        var recipe = JsonNode.Parse(File.ReadAllText(Path.Combine(_seeds.Seeds, "recipes", "Branch.recipe.json")))!;
        var terms = recipe["steps"]!.AsArray().Select(step => step!["data"]?[0]?["TaxonomyPart"]?["Terms"]).First(found => found is not null)!.AsArray();
        return terms.First(term => term!["ColumnPart"]!["Code"]!.GetValue<string>() == code)!["ContentItemId"]!.GetValue<string>();
    }
}
