using System.Globalization;
using Microsoft.Extensions.Localization;

namespace OrchardSite.Engine.Cms.Html;

/// <summary>
/// How large a text with markup may be that somebody writes or pastes. What reads HTML needs time with the square of the elements that stand side by
/// side, so that a megabyte of empty paragraphs would occupy the server for minutes; the longest documents of an office stay far below.
/// </summary>
internal static class HtmlSize
{
    public const int MostCharacters = 2_000_000;
    public const int MostTags = 60_000;

    /// <summary>What is wrong with the size, in the user's language; null when nothing is.</summary>
    public static string? Problem(string? html, IStringLocalizer S)
    {
        if (html is null)
        {
            return null;
        }

        if (html.Length > MostCharacters)
        {
            return S["The text has {0} characters with its markup and the pictures pasted into it; at most {1} are possible. Upload pictures instead of pasting them, or divide the text.", Number(html.Length), Number(MostCharacters)].Value;
        }

        return html.AsSpan().Count('<') is var tags and > MostTags
            ? S["The text has {0} tags; at most {1} are possible. Divide the text, or attach it as a file.", Number(tags), Number(MostTags)].Value
            : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
