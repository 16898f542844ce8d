using System.Collections.Frozen;
using AngleSharp.Dom;

namespace OrchardSite.Engine.Cms.Html.Cleaning;

/// <summary>What becomes of an element.</summary>
internal static class ElementKinds
{
    private static readonly FrozenSet<string> _dropped = new[]
    {
        "script", "style", "meta", "link", "title", "head", "xml", "template", "noscript", "object", "embed", "applet",
        "iframe", "frame", "frameset", "base", "button", "input", "select", "textarea", "svg", "math", "canvas", "map", "area",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _inline = new[]
    {
        "strong", "em", "u", "s", "sub", "sup", "a", "code", "del", "ins", "mark", "small", "abbr", "cite", "q", "ruby", "rt", "rp", "br", "img",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _blocks = new[]
    {
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "article", "header", "footer", "main", "aside", "nav", "center",
        "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "blockquote", "pre",
        "figure", "figcaption", "hr", "video", "audio", "fieldset", "form", "details", "summary", "address",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _renamed = new Dictionary<string, string>
    {
        ["b"] = "strong",
        ["i"] = "em",
        ["strike"] = "s",
        ["h1"] = "h2",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsDropped(IElement element) => _dropped.Contains(element.LocalName);

    public static bool IsBlock(IElement element) => _blocks.Contains(element.LocalName);

    /// <summary>The inline element that is kept for this one, or null when only its content is. A page has one h1, its title.</summary>
    public static string? InlineName(IElement element)
    {
        var name = Rename(element.LocalName);
        return _inline.Contains(name) ? name : null;
    }

    public static string Rename(string name) => _renamed.GetValueOrDefault(name, name);

    public static bool HoldsBlocks(IElement element) => element.QuerySelectorAll("*").Any(IsBlock);
}
