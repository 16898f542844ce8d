using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.Localization;

namespace OrchardCore.ContentManagement.Utilities;

/// <summary>What content management does with names and texts.</summary>
public static class StringExtensions
{
    private const int MaximumNameLength = 128;

    /// <summary>Spaces between the words of a camel-cased name.</summary>
    public static string CamelFriendly(this string camel)
    {
        if (string.IsNullOrWhiteSpace(camel))
        {
            return "";
        }

        var text = new StringBuilder(camel.Length + 4);

        for (var i = 0; i < camel.Length; i++)
        {
            if (i > 0 && char.IsUpper(camel[i]))
            {
                text.Append(' ');
            }

            text.Append(camel[i]);
        }

        return text.ToString();
    }

    public static string Ellipsize(this string text, int characterCount) =>
        text.Ellipsize(characterCount, "\u00A0\u2026");

    /// <summary>Cuts a text that is longer than so many characters, on request between words.</summary>
    public static string Ellipsize(this string text, int characterCount, string ellipsis, bool wordBoundary = false)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        if (characterCount < 0 || text.Length <= characterCount)
        {
            return text;
        }

        var end = characterCount;

        if (wordBoundary)
        {
            while (end > 0 && !char.IsWhiteSpace(text[end]))
            {
                end--;
            }
        }

        return string.Concat(text.AsSpan(0, end).TrimEnd(), ellipsis);
    }

    public static LocalizedString OrDefault(this string text, LocalizedString defaultValue) =>
        string.IsNullOrEmpty(text) ? defaultValue : new LocalizedString(text, text);

    /// <summary>The text without markup.</summary>
    public static string RemoveTags(this string html, bool htmlDecode = false)
    {
        if (string.IsNullOrEmpty(html))
        {
            return "";
        }

        var text = new StringBuilder(html.Length);
        var inTag = false;

        foreach (var character in html)
        {
            if (character is '<' or '>')
            {
                inTag = character == '<';
            }
            else if (!inTag)
            {
                text.Append(character);
            }
        }

        return htmlDecode ? WebUtility.HtmlDecode(text.ToString()) : text.ToString();
    }

    public static string ReplaceNewLinesWith(this string text, string replacement) =>
        string.IsNullOrWhiteSpace(text)
            ? ""
            : text.ReplaceLineEndings("\n").Replace("\n", replacement, StringComparison.Ordinal);

    public static bool IsValidUrlSegment(this string segment) =>
        segment.IndexOfAny(['/', '?', '#', '[', ']', '@', '"', '^', '{', '}', '|', '`', '<', '>', '\t', '\r', '\n', '\f', ' ']) < 0;

    /// <summary>The letters and digits of the text, from the first letter on.</summary>
    public static string ToSafeName(this string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "";
        }

        var safe = name.RemoveDiacritics().Strip(character => !char.IsLetter(character) && !char.IsDigit(character)).TrimStart("0123456789".ToCharArray());

        return safe.Length > MaximumNameLength ? safe[..MaximumNameLength] : safe;
    }

    /// <summary>Whether a part of that name would hide a property of the item itself.</summary>
    public static bool IsReservedContentName(this string name) =>
        name is nameof(ContentItem.Id) or nameof(ContentItem.ContentItemId) or nameof(ContentItem.ContentItemVersionId)
            or nameof(ContentItem.ContentType) or nameof(ContentItem.Published) or nameof(ContentItem.Latest)
            or nameof(ContentItem.ModifiedUtc) or nameof(ContentItem.PublishedUtc) or nameof(ContentItem.CreatedUtc)
            or nameof(ContentItem.Owner) or nameof(ContentItem.Author) or nameof(ContentItem.DisplayText)
            or nameof(ContentItem.Content) or nameof(ContentItem.ContentItem);

    public static string RemoveDiacritics(this string name)
    {
        var text = new StringBuilder(name.Length);

        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                text.Append(character);
            }
        }

        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    public static string Strip(this string source, params char[] stripped) =>
        source.Strip(stripped.Contains);

    public static string Strip(this string source, Func<char, bool> predicate) =>
        string.Concat(source.Where(character => !predicate(character)));

    public static string TrimEndString(this string value, string suffix) =>
        !string.IsNullOrEmpty(suffix) && value.EndsWith(suffix, StringComparison.Ordinal) ? value[..^suffix.Length] : value;

    public static string ReplaceLastOccurrence(this string source, string searchedValue, string replacedValue)
    {
        var index = source.LastIndexOf(searchedValue, StringComparison.Ordinal);

        return index < 0 ? source : source.Remove(index, searchedValue.Length).Insert(index, replacedValue);
    }
}
