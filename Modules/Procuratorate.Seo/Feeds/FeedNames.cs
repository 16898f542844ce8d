using System.Xml.Linq;

namespace Procuratorate.Seo.Feeds;

/// <summary>Names of feeds' elements and routes.</summary>
public static class FeedNames
{
    /// <summary>The format of RSS 2.0.</summary>
    public const string Rss = "rss";

    /// <summary>The format of Atom 1.0.</summary>
    public const string Atom = "atom";

    /// <summary>The route value that says whose feed is asked for: a column's code, or <see cref="WholeSite"/>.</summary>
    public const string ColumnKey = "feedColumn";

    /// <summary>No column's code holds such a sign.</summary>
    public const string WholeSite = "*";

    /// <summary>The namespace of Atom.</summary>
    public static readonly XNamespace AtomSpace = "http://www.w3.org/2005/Atom";

    /// <summary>The namespace of Dublin Core, for authors who have no mail address.</summary>
    public static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>A feed's address from the site's root.</summary>
    /// <param name="code">The column's code; null for the whole site.</param>
    /// <param name="format"><see cref="Rss"/> or <see cref="Atom"/>.</param>
    public static string PathOf(string? code, string format) => code is null ? $"{format}.xml" : $"{code}/{format}.xml";
}
