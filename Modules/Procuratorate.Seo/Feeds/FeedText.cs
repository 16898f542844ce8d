using System.Xml;

namespace Procuratorate.Seo.Feeds;

/// <summary>Text as XML can hold it.</summary>
public static class FeedText
{
    /// <summary>The text without the control characters that pasting brings along and no XML document may contain.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var kept = new char[text.Length];
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at]))
            {
                kept[length++] = text[at];
            }
            else if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                kept[length++] = text[at++];
                kept[length++] = text[at];
            }
        }

        return new string(kept, 0, length);
    }
}
