using AngleSharp.Html.Parser;

namespace OrchardSite.Engine.Cms.Html;

/// <summary>The text of a piece of HTML, without its markup.</summary>
internal static class HtmlText
{
    public static string Of(string html)
    {
        var document = new HtmlParser().ParseDocument("<body></body>");
        var element = document.CreateElement("div");
        element.InnerHtml = html.Replace("</p>", "</p> ", StringComparison.OrdinalIgnoreCase);
        return element.TextContent.Trim();
    }
}
