namespace Procuratorate.Import.Models;

/// <summary>Where a site keeps the parts of its pages, as CSS selectors; the first that matches something wins.</summary>
public sealed class LegacyPageSelectors
{
    /// <summary>标题.</summary>
    public IReadOnlyList<string> Title { get; init; } = ["h1.title", ".article h1", ".detail_tit", ".con_title", ".xl_title", "#title", "h1", ".title"];

    /// <summary>正文. When none matches, the longest readable text of the page is taken.</summary>
    public IReadOnlyList<string> Body { get; init; } = [".TRS_Editor", ".trs_editor_view", "#zoom", "#fontzoom", ".detail_con", ".article_content", ".article-content", ".con_text", "article .content"];

    /// <summary>服务互动.</summary>
    public IReadOnlyList<string> ServiceLinks { get; init; } = [".fwhd", ".service-links", "#service"];

    /// <summary>友情链接.</summary>
    public IReadOnlyList<string> FriendLinks { get; init; } = [".yqlj", ".friend-links", "#links"];
}
