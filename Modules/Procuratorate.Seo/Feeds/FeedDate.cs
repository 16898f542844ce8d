using System.Globalization;

namespace Procuratorate.Seo.Feeds;

/// <summary>Dates in the forms that RSS (RFC 822) and Atom (RFC 3339) want.</summary>
public static class FeedDate
{
    /// <summary>Such as <c>Fri, 26 Aug 2022 09:05:00 +0800</c>.</summary>
    public static string ToRss(DateTimeOffset date)
    {
        var offset = date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", string.Empty, StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{date:ddd, dd MMM yyyy HH:mm:ss} {offset}");
    }

    /// <summary>The Atom form of an RSS date; null when the text is none.</summary>
    public static string? ToAtom(string rss) =>
        rss.Length > 2 && DateTimeOffset.TryParseExact(rss.Insert(rss.Length - 2, ":"), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
            : null;
}
