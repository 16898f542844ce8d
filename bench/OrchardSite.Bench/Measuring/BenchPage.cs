namespace OrchardSite.Bench;

/// <summary>A page that is measured.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Path">Its address below the site's root.</param>
/// <param name="UnderLoad">Whether wrk measures it too.</param>
internal sealed record BenchPage(string Name, string Path, bool UnderLoad)
{
    public static IReadOnlyList<BenchPage> All { get; } =
    [
        new("home", string.Empty, UnderLoad: true),
        new("column, page 1", "jcxw/", UnderLoad: true),
        new("column, page 50", "jcxw/?pagenum=50", UnderLoad: false),
        new("article", BenchSeeds.ArticlePath, UnderLoad: true),
        new("cases, two filters", "dxal/?category=publicinterest&level=typical", UnderLoad: true),
        new("search, frequent words", "search?q=%E5%85%AC%E7%9B%8A%E8%AF%89%E8%AE%BC%20%E8%8D%89%E5%8E%9F", UnderLoad: true),
        new("search, sorted by date", "search?q=%E7%9B%91%E7%9D%A3&sort=date", UnderLoad: false),
    ];
}
