using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OrchardSite.Engine.Display.Html;

namespace OrchardSite.Engine.Cms.Html.Cleaning;

/// <summary>
/// Makes plain, well-formed HTML of what Word, WeChat and old pages leave behind: paragraphs, headings, lists, tables,
/// pictures, emphasis and links stay; styles, classes, fonts, empty paragraphs and typed indentation go, since the theme sets type.
/// What is clean already stays as it is. It does not make HTML safe: that is the sanitiser's work.
/// </summary>
internal static class HtmlBodyCleaner
{
    public static string Clean(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return string.Empty;
        }

        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><html><body></body></html>");
        var source = document.CreateElement("div");
        source.InnerHtml = RemoveConditionalComments(HtmlDepth.Limit(html));

        var target = document.CreateElement("div");
        new BlockBuilder(document).Build(source, target);

        return string.Join('\n', target.ChildNodes.OfType<IElement>().Select(element => element.OuterHtml));
    }

    /// <summary>Word's <c>&lt;![if …]&gt;</c> marks parse as bogus comments; what lies between them is text to keep.</summary>
    private static string RemoveConditionalComments(string html) =>
        html.Contains("<![", StringComparison.Ordinal) ? WordMarkup.DownlevelRevealed().Replace(html, string.Empty) : html;
}
