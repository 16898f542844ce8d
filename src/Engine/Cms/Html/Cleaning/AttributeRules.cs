using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace OrchardSite.Engine.Cms.Html.Cleaning;

/// <summary>Which attributes survive, and what an inline style stands for.</summary>
internal static partial class AttributeRules
{
    /// <summary>Copies what an element may keep.</summary>
    public static void Copy(IElement from, IElement to)
    {
        foreach (var name in Kept(to.LocalName))
        {
            if (from.GetAttribute(name) is { Length: > 0 } value)
            {
                to.SetAttribute(name, value);
            }
        }

        if (to.LocalName == "img")
        {
            CopyPicture(from, to);
        }
    }

    /// <summary><c>center</c> or <c>right</c> when the element asks for it; other alignments are the theme's.</summary>
    public static string? Alignment(IElement element)
    {
        if (element.LocalName == "center")
        {
            return "center";
        }

        var match = TextAlign().Match(element.GetAttribute("style") ?? string.Empty);
        var value = (match.Success ? match.Groups[1].Value : element.GetAttribute("align") ?? string.Empty).ToLowerInvariant();
        return value is "center" or "right" ? value : null;
    }

    /// <summary>The emphasis that a style stands for.</summary>
    public static IEnumerable<string> Emphasis(IElement element)
    {
        var style = element.GetAttribute("style");
        if (string.IsNullOrEmpty(style))
        {
            yield break;
        }

        if (Bold().IsMatch(style))
        {
            yield return "strong";
        }

        if (Italic().IsMatch(style))
        {
            yield return "em";
        }

        if (Underline().IsMatch(style))
        {
            yield return "u";
        }
    }

    private static string[] Kept(string name) => name switch
    {
        "a" => ["href", "title", "target", "rel"],
        "img" => ["src", "srcset", "sizes", "alt", "title", "width", "height", "loading"],
        "td" or "th" => ["colspan", "rowspan", "scope"],
        "ol" => ["start", "type", "reversed"],
        "video" or "audio" => ["src", "poster", "controls", "width", "height", "preload"],
        "source" => ["src", "srcset", "type", "media"],
        "abbr" => ["title"],
        "blockquote" or "q" or "del" or "ins" => ["cite"],
        _ => [],
    };

    /// <summary>WeChat writes the address of a picture that loads late into <c>data-src</c>.</summary>
    private static void CopyPicture(IElement from, IElement to)
    {
        if (!to.HasAttribute("src") && from.GetAttribute("data-src") is { Length: > 0 } late)
        {
            to.SetAttribute("src", late);
        }

        foreach (var dimension in new[] { "width", "height" })
        {
            if (to.GetAttribute(dimension) is { } value && !value.All(char.IsAsciiDigit))
            {
                to.RemoveAttribute(dimension);
            }
        }
    }

    [GeneratedRegex(@"text-align\s*:\s*(center|right)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TextAlign();

    [GeneratedRegex(@"font-weight\s*:\s*(bold|bolder|[6-9]00)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bold();

    [GeneratedRegex(@"font-style\s*:\s*(italic|oblique)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Italic();

    [GeneratedRegex(@"text-decoration(-line)?\s*:[^;]*underline", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Underline();
}
