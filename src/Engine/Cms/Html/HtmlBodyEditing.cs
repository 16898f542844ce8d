using OrchardSite.Engine.Cms.Html.Cleaning;

namespace OrchardSite.Engine.Cms.Html;

/// <summary>What an editor's kind means for the HTML that comes out of it.</summary>
internal static class HtmlBodyEditing
{
    /// <summary>The rich-text editor's name in Orchard; its views are <c>HtmlBodyPart-Wysiwyg.Edit</c> and <c>HtmlField-Wysiwyg.Edit</c>.</summary>
    public const string Wysiwyg = "Wysiwyg";

    private const string Trumbowyg = "Trumbowyg";

    public static bool IsRich(string? editor) => editor is Wysiwyg or Trumbowyg;

    /// <summary>Cleans what was written or pasted as text; source typed by hand stays as it was typed.</summary>
    public static string Clean(string? html, string? editor) =>
        IsRich(editor) ? HtmlBodyCleaner.Clean(html) : html ?? string.Empty;
}
