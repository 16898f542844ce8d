using AngleSharp.Dom;
using Ganss.Xss;
using Microsoft.Extensions.Options;
using OrchardCore.Infrastructure.Html;
using HtmlSanitizerOptions = OrchardCore.Infrastructure.Html.HtmlSanitizerOptions;

namespace OrchardSite.Engine.Display.Html;

/// <summary>
/// What the body of an article may be made of: text in its structure, tables, pictures and links. No scripts, frames or forms, no
/// styles but alignment, no addresses but of the web, mail and telephone, and embedded pictures only as bitmaps.
/// </summary>
internal sealed class ArticleSanitizerOptions : IConfigureOptions<HtmlSanitizerOptions>
{
    private static readonly string[] _tags =
    [
        "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "div", "span", "section", "blockquote", "pre", "code",
        "strong", "b", "em", "i", "u", "s", "del", "ins", "sub", "sup", "small", "mark", "abbr", "cite", "q", "ruby", "rt", "rp", "wbr",
        "ul", "ol", "li", "dl", "dt", "dd",
        "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td",
        "figure", "figcaption", "img", "a", "video", "audio", "source", "time", "details", "summary",
    ];

    private static readonly string[] _attributes =
    [
        "href", "title", "target", "rel", "src", "srcset", "sizes", "alt", "width", "height", "loading", "controls", "poster", "preload",
        "colspan", "rowspan", "scope", "headers", "span", "start", "reversed", "value", "type", "lang", "dir", "id", "class", "style", "datetime",
        "open", "cite",
    ];

    private static readonly string[] _bitmaps = ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"];

    private static readonly HashSet<string> _withoutText = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "noscript", "iframe", "frame", "frameset", "object", "embed", "applet", "svg", "math", "head", "title",
        "meta", "link", "base", "form", "input", "button", "select", "textarea", "option", "canvas", "xml", "noembed", "noframes", "plaintext", "xmp",
    };

    public void Configure(HtmlSanitizerOptions options) => options.Configure.Insert(0, Restrict);

    private static void Restrict(HtmlSanitizer sanitizer)
    {
        Replace(sanitizer.AllowedTags, _tags);
        Replace(sanitizer.AllowedAttributes, _attributes);
        Replace(sanitizer.AllowedSchemes, ["http", "https", "mailto", "tel", "data"]);
        Replace(sanitizer.AllowedCssProperties, ["text-align"]);
        sanitizer.AllowedAtRules.Clear();
        sanitizer.AllowDataAttributes = false;
        sanitizer.RemovingTag += KeepText;
        sanitizer.FilterUrl += KeepOnlyBitmaps;
        sanitizer.PostProcessNode += ProtectOpener;
    }

    private static void Replace<T>(ISet<T> set, IEnumerable<T> values)
    {
        set.Clear();
        set.UnionWith(values);
    }

    /// <summary>Of a tag that is only unknown, e.g. <c>font</c>, the content stays; of one whose content is no text, nothing does.</summary>
    private static void KeepText(object? sender, RemovingTagEventArgs e)
    {
        if (!_withoutText.Contains(e.Tag.LocalName))
        {
            e.Cancel = true;
            e.Tag.Replace([.. e.Tag.ChildNodes]);
        }
    }

    private static void KeepOnlyBitmaps(object? sender, FilterUrlEventArgs e)
    {
        var url = e.OriginalUrl.TrimStart();
        if (!url.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var isPicture = e.Tag.NodeName.Equals("IMG", StringComparison.OrdinalIgnoreCase)
            && _bitmaps.Any(prefix => url.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        e.SanitizedUrl = isPicture ? url : null;
    }

    private static void ProtectOpener(object? sender, PostProcessNodeEventArgs e)
    {
        if (e.Node is IElement { LocalName: "a" } link && link.HasAttribute("target"))
        {
            link.SetAttribute("target", "_blank");
            link.SetAttribute("rel", "noopener");
        }
    }
}
