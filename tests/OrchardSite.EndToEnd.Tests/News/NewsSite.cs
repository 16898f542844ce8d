using System.Globalization;
using System.Text.Json.Nodes;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.News;

/// <summary>One site with columns of every layout, sub-columns, pages, pictures and widgets of news, set up once for the tests of this folder.</summary>
public sealed class NewsSite : IAsyncLifetime, IDisposable
{
    public const string Welfare = "公益诉讼";
    public const int CriminalNews = 45;

    private const string TaxonomyId = "4zcmns00000000000000000000";
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAEUlEQVR4nGOYJqeBhhjIFQIAGokUobH4mk4AAAAASUVORK5CYII=";

    private readonly SeedFolder _seeds = new();
    private readonly SemaphoreSlim _firstSignIn = new(1);
    private bool _changed;

    public SiteProcess Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _seeds.WriteRecipe(Columns(), Media(), Content());
        Site = await _seeds.StartAsync(StatementLog.Settings);
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();

    public void Dispose()
    {
        _firstSignIn.Dispose();
        _seeds.Dispose();
    }

    public SiteClient Anonymous() => new(Site.Address);

    /// <summary>Signs in as the site's administrator.</summary>
    public async Task<SiteClient> AdministratorAsync()
    {
        var client = new SiteClient(Site.Address);
        await _firstSignIn.WaitAsync();
        try
        {
            var first = System.IO.File.ReadLines(Path.Combine(Site.AppData, "first-passwords.txt")).Last().Split('\t')[2];
            await client.SignInAsync("admin", _changed ? Cluster.NewPassword : first);
            if (!_changed)
            {
                await client.ChangePasswordAsync(first, Cluster.NewPassword);
                _changed = true;
            }

            return client;
        }
        finally
        {
            _firstSignIn.Release();
        }
    }

    /// <summary>The content item id that a short name stands for.</summary>
    public static string Id(string name) => $"4{name}".PadRight(26, '0');

    private static JsonObject Columns() => Step(new JsonObject
    {
        ["ContentItemId"] = TaxonomyId,
        ["ContentItemVersionId"] = "[js: uuid()]",
        ["ContentType"] = "Taxonomy",
        ["DisplayText"] = "栏目",
        ["Latest"] = true,
        ["Published"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = "栏目" },
        ["AliasPart"] = new JsonObject { ["Alias"] = "columns" },
        ["AutoroutePart"] = new JsonObject { ["Path"] = "columns", ["RouteContainedItems"] = true },
        ["TaxonomyPart"] = new JsonObject
        {
            ["TermContentType"] = "Column",
            ["Terms"] = new JsonArray(
                Column("sdjc", "四大检察", "list", Column("xsjc", "刑事检察", "list"), Column("gyss", Welfare, "list"), Column("kblm", "空栏目", "list")),
                Column("tpxw", "图片新闻", "pictures"),
                Column("jggk", "机构概况", "page", Column("lxwm", "联系我们", "page"))),
        },
    });

    private static JsonObject Column(string code, string name, string layout, params JsonNode[] below)
    {
        var column = new JsonObject
        {
            ["ContentItemId"] = Id(code),
            ["ContentType"] = "Column",
            ["DisplayText"] = name,
            ["TitlePart"] = new JsonObject { ["Title"] = name },
            ["AutoroutePart"] = new JsonObject { ["Path"] = code, ["Absolute"] = true },
            ["ColumnPart"] = new JsonObject { ["Code"] = code, ["Layout"] = layout, ["ShowInNavigation"] = true, ["LegacyPaths"] = new JsonArray() },
            ["TermPart"] = new JsonObject { ["TaxonomyContentItemId"] = TaxonomyId },
        };
        if (below.Length > 0)
        {
            column["Terms"] = new JsonArray(below);
        }

        return column;
    }

    private static JsonObject Media() => new()
    {
        ["name"] = "media",
        ["Files"] = new JsonArray(
            File("ceshi/a.png", Png),
            File("ceshi/fujian.pdf", Convert.ToBase64String([.. "%PDF-1.4\n"u8, .. new byte[1_300_000]]))),
    };

    private static JsonObject File(string path, string base64) => new() { ["TargetPath"] = path, ["Base64"] = base64 };

    private static JsonObject Content() => Step(
    [
        .. Enumerable.Range(1, CriminalNews).Select(number => News(number, "xsjc", $"刑事 {number}", "<p>正文。</p>")),
        .. Enumerable.Range(101, 3).Select(number => News(number, "tpxw", $"图片 {number}", "<p>正文。</p>", cover: true)),
        Full(),
        Page("jigou", 901, "jggk", "机构概况"),
        Page("lianxi", 902, "lxwm", "联系方式"),
        Page("shengming", 903, null, "网站声明"),
        Widget("lunbo", "PictureCarousel", "图片轮播", "PictureCarouselPart", new JsonObject { ["Count"] = 4 }),
        Widget("xuanxiang", "ColumnTabs", "栏目选项卡", "ColumnTabsPart", new JsonObject { ["ColumnIds"] = new JsonArray(Id("xsjc"), Id("tpxw"), Id("kblm")), ["Count"] = 3 }),
        Widget("toutiao", "NewsList", "刑事头条", "NewsListPart", new JsonObject { ["ColumnId"] = Id("sdjc"), ["Count"] = 4, ["Style"] = "headline" }),
        Widget("kong", "NewsList", "空列表", "NewsListPart", new JsonObject { ["ColumnId"] = Id("kblm"), ["Count"] = 4, ["Style"] = "dates" }),
    ]);

    private static JsonObject Full()
    {
        var item = News(900, "xsjc", "完整的一篇", "<p>第一句说明情况。第二句说明结果。</p>");
        var part = item["NewsPart"]!.AsObject();
        part["Editor"] = "张三";
        part["Source"] = "检察日报";
        part["SourceUrl"] = "https://www.spp.gov.cn/a";
        part["Keywords"] = new JsonObject { ["Text"] = "刑事 3" };
        part["Gallery"] = Files(("ceshi/a.png", "现场照片"));
        part["Attachments"] = Files(("ceshi/fujian.pdf", "申请表"));
        return item;
    }

    private static JsonObject News(int number, string column, string title, string html, bool cover = false)
    {
        var date = new DateTime(2026, 1, 1, 9, 30, 0).AddDays(number % 60);
        var part = new JsonObject
        {
            ["Date"] = date.ToString("s", CultureInfo.InvariantCulture),
            ["Number"] = 5000 + number,
            ["Column"] = new JsonObject { ["TaxonomyContentItemId"] = TaxonomyId, ["TermContentItemIds"] = new JsonArray(Id(column)) },
        };
        if (cover)
        {
            part["Cover"] = Files(("ceshi/a.png", $"封面 {number}"));
        }

        if (number == 3)
        {
            part["Keywords"] = new JsonObject { ["Text"] = "刑事 其他" };
        }

        return Item($"xinwen{number:D4}", "News", title, new() { ["NewsPart"] = part, ["HtmlBodyPart"] = new JsonObject { ["Html"] = html }, ["AutoroutePart"] = new JsonObject() });
    }

    private static JsonObject Page(string name, int number, string? column, string title) => Item(name, "Page", title, new()
    {
        ["PagePart"] = new JsonObject
        {
            ["Number"] = number,
            ["Column"] = new JsonObject { ["TaxonomyContentItemId"] = TaxonomyId, ["TermContentItemIds"] = column is null ? new JsonArray() : new JsonArray(Id(column)) },
        },
        ["HtmlBodyPart"] = new JsonObject { ["Html"] = $"<p>{title}的正文。</p>" },
        ["AutoroutePart"] = new JsonObject(),
    });

    private static JsonObject Widget(string name, string type, string title, string part, JsonObject settings) => Item(name, type, title, new()
    {
        [part] = settings,
        ["LayerMetadata"] = new JsonObject { ["RenderTitle"] = true, ["Position"] = 90, ["Zone"] = "HomeMain", ["Layer"] = "Homepage" },
    });

    private static JsonObject Item(string name, string type, string title, JsonObject parts)
    {
        parts["ContentItemId"] = Id(name);
        parts["ContentItemVersionId"] = "[js: uuid()]";
        parts["ContentType"] = type;
        parts["DisplayText"] = title;
        parts["Latest"] = true;
        parts["Published"] = true;
        parts["TitlePart"] = new JsonObject { ["Title"] = title };
        return parts;
    }

    private static JsonObject Files(params (string Path, string Text)[] files) => new()
    {
        ["Paths"] = new JsonArray([.. files.Select(file => JsonValue.Create(file.Path))]),
        ["MediaTexts"] = new JsonArray([.. files.Select(file => JsonValue.Create(file.Text))]),
    };

    private static JsonObject Step(params JsonNode[] items) => new() { ["name"] = "content", ["data"] = new JsonArray(items) };
}
