using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OrchardSite.Engine.Cms.Html.Foreign;

/// <summary>
/// Makes links of the pictures, films and sounds of other sites that the pages' policy does not let browsers show: a gap would stand there, and nobody
/// would know of what. What only adds to them, as a film's still or a picture in other sizes, is taken out.
/// </summary>
internal static class ForeignMedia
{
    /// <summary>The text, and how much of it became links.</summary>
    public static (string Html, int Replaced) Replace(string html, MediaPolicy policy)
    {
        if (!html.Contains("<img", StringComparison.OrdinalIgnoreCase) && !html.Contains("<video", StringComparison.OrdinalIgnoreCase) && !html.Contains("<audio", StringComparison.OrdinalIgnoreCase))
        {
            return (html, 0);
        }

        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><html><body></body></html>");
        var root = document.CreateElement("div");
        root.InnerHtml = html;
        var changed = root.QuerySelectorAll("img, source, video").Count(element => DropExtras(element, policy));
        var replaced = root.QuerySelectorAll("img").Count(picture => ReplacePicture(picture, policy)) + root.QuerySelectorAll("video, audio").Count(film => ReplaceFilm(film, policy));
        return changed + replaced == 0 ? (html, 0) : (root.InnerHtml, replaced);
    }

    private static bool DropExtras(IElement element, MediaPolicy policy)
    {
        var dropped = false;
        if (element.GetAttribute("srcset") is { } set && !set.Split(',').All(candidate => policy.Shows(MediaPolicy.Pictures, candidate.Trim().Split(' ')[0])))
        {
            element.RemoveAttribute("srcset");
            element.RemoveAttribute("sizes");
            dropped = true;
        }

        if (!policy.Shows(MediaPolicy.Pictures, element.GetAttribute("poster")))
        {
            element.RemoveAttribute("poster");
            dropped = true;
        }

        return dropped;
    }

    private static bool ReplacePicture(IElement picture, MediaPolicy policy)
    {
        if (policy.Shows(MediaPolicy.Pictures, picture.GetAttribute("src")))
        {
            return false;
        }

        picture.Replace(LinkTo(picture, picture.GetAttribute("src")!, picture.GetAttribute("alt")));
        return true;
    }

    private static bool ReplaceFilm(IElement film, MediaPolicy policy)
    {
        var addresses = film.QuerySelectorAll("source").Prepend(film).Select(element => element.GetAttribute("src")).Where(address => !string.IsNullOrEmpty(address)).ToList();
        if (addresses.Find(address => !policy.Shows(MediaPolicy.Films, address)) is not { } foreign)
        {
            return false;
        }

        film.Replace(LinkTo(film, foreign, film.GetAttribute("title")));
        return true;
    }

    /// <summary>Where it stands in a link already, only its words stay; where it stood among paragraphs, it is one.</summary>
    private static INode LinkTo(IElement element, string address, string? words)
    {
        var document = element.Owner!;
        var text = document.CreateTextNode(string.IsNullOrWhiteSpace(words) ? address.Trim() : words.Trim());
        if (element.Closest("a") is not null)
        {
            return text;
        }

        var link = document.CreateElement("a");
        link.SetAttribute("href", address.Trim());
        link.Append(text);
        if (element.LocalName == "img" || element.ParentElement?.LocalName is "p" or "li" or "td" or "th")
        {
            return link;
        }

        var paragraph = document.CreateElement("p");
        paragraph.Append(link);
        return paragraph;
    }
}
