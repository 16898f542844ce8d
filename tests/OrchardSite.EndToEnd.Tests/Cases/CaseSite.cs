using System.Globalization;
using System.Text.Json.Nodes;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Cases;

/// <summary>Two sites with cases in two batches in the column of the seeds: one to read, one to edit.</summary>
public sealed class CaseSite : IAsyncLifetime, IDisposable
{
    private const string FirstBatch = "4bat1000000000000000000000";
    private const string SecondBatch = "4bat2000000000000000000000";

    private const string EditedTenant = "Edited";

    /// <summary>The prefix of the site that is edited.</summary>
    private const string EditedPrefix = "edited";

    private static readonly string[] _categories = ["PublicInterest", "Criminal", "Civil", "Administrative", "Minors"];

    private readonly SeedFolder _seeds = new();

    public SiteProcess Site { get; private set; } = null!;

    /// <summary>The column 典型案例 of the seeds.</summary>
    public string ColumnId { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        ColumnId = FindColumnId();
        JsonNode[] items =
        [
            Batch(FirstBatch, 1, "第一批典型案例"),
            Batch(SecondBatch, 2, "第二批典型案例"),
            .. Enumerable.Range(1, 6).Select(number => Case(number, "Typical", FirstBatch, 7 - number, 2025)),
            .. Enumerable.Range(7, 17).Select(number => Case(number, "Typical", SecondBatch, null, 2026)),
            Case(24, "Guiding", null, null, 2026),
        ];
        _seeds.WriteRecipe(new JsonObject { ["name"] = "content", ["data"] = new JsonArray(items) });
        _seeds.WriteTenants(
            SeedFolder.Tenant("Default", "测试站", SeedFolder.RecipeName, prefix: string.Empty),
            SeedFolder.Tenant(EditedTenant, "编辑站", SeedFolder.RecipeName, EditedPrefix));
        Site = await _seeds.StartAsync();
    }

    public SiteClient Visitor() => new(Site.Address);

    public SiteClient VisitorOfEdited() => new(Site.Address, EditedPrefix);

    /// <summary>Signs in to the site that is edited.</summary>
    public async Task<SiteClient> EditorAsync()
    {
        var first = (await File.ReadAllLinesAsync(Path.Combine(Site.AppData, "first-passwords.txt"))).Select(line => line.Split('\t')).Last(parts => parts[0] == EditedTenant)[2];
        var client = new SiteClient(Site.Address, EditedPrefix);
        await client.SignInAsync("admin", first);
        await client.ChangePasswordAsync(first, Cluster.NewPassword);
        return client;
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();

    public void Dispose() => _seeds.Dispose();

    /// <summary>The address of the case with that number.</summary>
    public static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"dxal/{YearOf(number)}03/t{YearOf(number)}03{number:00}_{5000 + number}.shtml");

    private static int YearOf(int number) => number <= 6 ? 2025 : 2026;

    private string FindColumnId()
    {
        var recipe = JsonNode.Parse(File.ReadAllText(Path.Combine(_seeds.Seeds, "recipes", "Branch.recipe.json")))!;
        var terms = recipe["steps"]!.AsArray().Select(step => (step!["data"] as JsonArray)?[0]?["TaxonomyPart"]?["Terms"]).First(found => found is not null)!.AsArray();
        return terms.First(term => term!["ColumnPart"]!["Code"]!.GetValue<string>() == "dxal")!["ContentItemId"]!.GetValue<string>();
    }

    private static JsonObject Batch(string id, int number, string title) => Item(id, "CaseBatch", title, "CaseBatchPart", new JsonObject
    {
        ["Level"] = "Typical",
        ["Number"] = number,
        ["IssuedOn"] = "2026-03-01T00:00:00",
        ["Introduction"] = Html("<p>导语。</p>"),
    });

    private JsonObject Case(int number, string level, string? batch, int? position, int year)
    {
        var item = Item(string.Create(CultureInfo.InvariantCulture, $"4cas{number:D22}"), "TypicalCase", $"第 {number} 案", "CasePart", new JsonObject
        {
            ["Level"] = level,
            ["Category"] = _categories[number % _categories.Length],
            ["CaseNumber"] = $"兴检案〔{year}〕{number}号",
            ["Batch"] = batch,
            ["Position"] = position,
            ["Organ"] = number % 2 == 0 ? "突泉县人民检察院" : "乌兰浩特市人民检察院",
            ["DecidedOn"] = $"{year}-01-10T00:00:00",
            ["Date"] = string.Create(CultureInfo.InvariantCulture, $"{year}-03-{number:00}T09:00:00"),
            ["Number"] = 5000 + number,
            ["Column"] = new JsonObject { ["TaxonomyContentItemId"] = "4zcmns00000000000000000000", ["TermContentItemIds"] = new JsonArray(ColumnId) },
            ["Keywords"] = new JsonObject { ["Text"] = "草原保护、检察建议" },
            ["Gist"] = Html(level == "Guiding" ? "<p>要旨一段。</p><script>alert(1)</script>" : string.Empty),
            ["BasicFacts"] = Html("<p>案情一段。</p>"),
            ["Performance"] = Html("<p>履职一段。</p>"),
            ["Significance"] = Html("<p>意义一段。</p>"),
            ["Provisions"] = Html("<p>规定一段。</p>"),
        });
        item["AutoroutePart"] = new JsonObject();
        return item;
    }

    private static JsonObject Html(string html) => new() { ["Html"] = html };

    private static JsonObject Item(string id, string type, string title, string partName, JsonObject part) => new()
    {
        ["ContentItemId"] = id,
        ["ContentItemVersionId"] = "[js: uuid()]",
        ["ContentType"] = type,
        ["DisplayText"] = title,
        ["Latest"] = true,
        ["Published"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = title },
        [partName] = part,
    };
}
