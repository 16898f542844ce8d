using System.Globalization;
using System.Text.Json.Nodes;

namespace OrchardSite.Bench;

/// <summary>
/// A seeds folder that the host sets the bench's sites up from: the branch's own recipe, then news and cases in recipes of a few
/// hundred items each, which the host imports as it imports any recipe.
/// </summary>
/// <param name="projectSeeds">The project's seeds folder.</param>
/// <param name="folder">Where the bench's is written.</param>
/// <param name="postgres">The connection string of the server that the sites are on; null for SQLite.</param>
internal sealed class BenchSeeds(string projectSeeds, string folder, string? postgres)
{
    private const int ItemsOfARecipe = 500;
    private const string BranchOfOthers = "Bench.Branch";
    private const string Taxonomy = "4zcmns00000000000000000000";
    private const string NewsColumn = "4k4ar2bv7m1szh0a2q9czncyc3";
    private const string CasesColumnCode = "dxal";

    /// <summary>The newest article's address below its site's root.</summary>
    public const string ArticlePath = "jcxw/202611/t20261101_100000.shtml";

    private static readonly string[] _categories = ["Criminal", "Civil", "Administrative", "PublicInterest", "Minors"];
    private static readonly string[] _organs = ["甲县人民检察院", "乙县人民检察院", "丙县人民检察院", "丁市人民检察院"];
    private static readonly DateTime _newest = new(2026, 11, 1, 9, 0, 0);

    public void Write(IReadOnlyList<BenchSite> sites)
    {
        foreach (var file in Directory.GetFiles(projectSeeds, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(projectSeeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        var tenants = new JsonArray([.. sites.Select(TenantOf)]);
        File.WriteAllText(
            Path.Combine(folder, "tenants.json"),
            new JsonObject { ["OrchardCore"] = new JsonObject { ["OrchardCore_AutoSetup"] = new JsonObject { ["Tenants"] = tenants } } }.ToJsonString());
        WriteBranchOfOthers();
        foreach (var site in sites)
        {
            WriteSite(site);
        }
    }

    /// <summary>The branch's recipe without what only the default tenant may have.</summary>
    private void WriteBranchOfOthers()
    {
        var recipe = JsonNode.Parse(File.ReadAllText(RecipePath("Branch")))!;
        recipe["name"] = BranchOfOthers;
        foreach (var enabled in recipe["steps"]!.AsArray().Select(step => step!["enable"]).OfType<JsonArray>())
        {
            enabled.RemoveAll(feature => feature!.ToString().StartsWith("OrchardCore.Tenants", StringComparison.Ordinal));
        }

        File.WriteAllText(RecipePath(BranchOfOthers), recipe.ToJsonString());
    }

    private string RecipePath(string name) => Path.Combine(folder, "recipes", $"{name}.recipe.json");

    private JsonNode TenantOf(BenchSite site) => new JsonObject
    {
        ["ShellName"] = site.Name,
        ["SiteName"] = $"{site.News} 条新闻的站点",
        ["SiteTimeZone"] = "Asia/Shanghai",
        ["AdminUsername"] = "admin",
        ["AdminEmail"] = "admin@bench.example",
        ["DatabaseProvider"] = postgres is null ? "Sqlite" : "Postgres",
        ["DatabaseConnectionString"] = postgres ?? string.Empty,
        ["DatabaseSchema"] = postgres is null ? string.Empty : $"Bench{site.Name}",
        ["RecipeName"] = $"Bench.{site.Name}",
        ["RequestUrlPrefix"] = site.Prefix,
    };

    private void WriteSite(BenchSite site)
    {
        var text = new SampleText(site.News);
        var parts = new List<string> { site.Prefix.Length == 0 ? "Branch" : BranchOfOthers };
        parts.AddRange(WriteItems(site, "News", Enumerable.Range(0, site.News).Select(place => News(text, place))));
        if (ColumnId(CasesColumnCode) is { } column)
        {
            parts.AddRange(WriteItems(site, "Cases", Enumerable.Range(0, site.Cases).Select(place => Case(text, place, column))));
        }

        var values = new JsonArray([.. parts.Select(name => new JsonObject { ["executionid"] = $"Bench.{site.Name}", ["name"] = name })]);
        WriteRecipe($"Bench.{site.Name}", isSetUp: true, new JsonObject { ["name"] = "Recipes", ["Values"] = values });
    }

    private IEnumerable<string> WriteItems(BenchSite site, string kind, IEnumerable<JsonObject> items)
    {
        foreach (var (chunk, number) in items.Chunk(ItemsOfARecipe).Select((chunk, number) => (chunk, number)))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"Bench.{site.Name}.{kind}{number:000}");
            WriteRecipe(name, isSetUp: false, new JsonObject { ["name"] = "content", ["data"] = new JsonArray([.. chunk]) });
            yield return name;
        }
    }

    private void WriteRecipe(string name, bool isSetUp, JsonObject step) => File.WriteAllText(
        RecipePath(name),
        new JsonObject { ["name"] = name, ["displayName"] = name, ["issetuprecipe"] = isSetUp, ["steps"] = new JsonArray(step) }.ToJsonString());

    private static JsonObject News(SampleText text, int place)
    {
        var number = 100_000 + place;
        var date = _newest.AddHours(-place);
        var item = Item("News", text.Title());
        item["NewsPart"] = new JsonObject { ["Author"] = "测试", ["Source"] = "测试", ["Date"] = Written(date), ["Number"] = number, ["Column"] = In(NewsColumn) };
        item["HtmlBodyPart"] = new JsonObject { ["Html"] = text.Body(3) };
        item["AutoroutePart"] = new JsonObject { ["Path"] = Address("jcxw", date, number) };
        return item;
    }

    private static JsonObject Case(SampleText text, int place, string column)
    {
        var number = 100_000 + place;
        var date = _newest.AddHours(-5 * place);
        var item = Item("TypicalCase", text.Title());
        item["CasePart"] = new JsonObject
        {
            ["Level"] = place % 7 == 0 ? "Guiding" : "Typical",
            ["Category"] = _categories[place % _categories.Length],
            ["Organ"] = _organs[place % _organs.Length],
            ["Date"] = Written(date),
            ["DecidedOn"] = Written(_newest.AddDays(-place)),
            ["Number"] = number,
            ["Column"] = In(column),
            ["BasicFacts"] = new JsonObject { ["Html"] = text.Body(2) },
        };
        item["AutoroutePart"] = new JsonObject { ["Path"] = Address(CasesColumnCode, date, number) };
        return item;
    }

    private static JsonObject Item(string type, string title) => new()
    {
        ["ContentItemId"] = "[js: uuid()]",
        ["ContentItemVersionId"] = "[js: uuid()]",
        ["ContentType"] = type,
        ["DisplayText"] = title,
        ["Latest"] = true,
        ["Published"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = title },
    };

    private static JsonObject In(string column) => new() { ["TaxonomyContentItemId"] = Taxonomy, ["TermContentItemIds"] = new JsonArray(column) };

    private static string Address(string column, DateTime date, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{column}/{date:yyyyMM}/t{date:yyyyMMdd}_{number}.shtml");

    private static string Written(DateTime date) => date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The id of a column of the branch's recipe.</summary>
    private string? ColumnId(string code) => Descendants(JsonNode.Parse(File.ReadAllText(RecipePath("Branch")))!)
        .OfType<JsonObject>()
        .FirstOrDefault(node => node["ColumnPart"]?["Code"]?.ToString() == code)?["ContentItemId"]?.ToString();

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        var children = node switch
        {
            JsonObject json => json.Select(property => property.Value),
            JsonArray array => array,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(Descendants).Prepend(node);
    }
}
