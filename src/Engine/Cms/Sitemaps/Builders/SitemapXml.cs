using System.Globalization;
using System.Xml.Linq;
using OrchardCore.Sitemaps.Models;

namespace OrchardSite.Engine.Cms.Sitemaps.Builders;

/// <summary>The elements of the sitemap protocol (sitemaps.org, 0.9).</summary>
internal static class SitemapXml
{
    /// <summary>What the protocol allows in one file.</summary>
    public const int MaxAddresses = 50_000;

    public static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="address">The page's absolute address.</param>
    /// <param name="changedUtc">When it last changed; null when that is not known.</param>
    /// <param name="frequency">How often it changes.</param>
    /// <param name="priority">0 to 10.</param>
    public static XElement Page(string address, DateTime? changedUtc, ChangeFrequency frequency, int priority)
    {
        var page = new XElement(Space + "url", new XElement(Space + "loc", address));
        if (changedUtc is { } changed)
        {
            page.Add(new XElement(Space + "lastmod", changed.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)));
        }

        page.Add(
            new XElement(Space + "changefreq", frequency.ToString().ToLowerInvariant()),
            new XElement(Space + "priority", (Math.Clamp(priority, 0, 10) / 10m).ToString("0.0", CultureInfo.InvariantCulture)));
        return page;
    }

    /// <summary>The list of the files that a longer sitemap is cut into.</summary>
    /// <param name="addresses">Their absolute addresses.</param>
    public static XElement Index(IEnumerable<string> addresses) => new(
        Space + "sitemapindex",
        addresses.Select(address => new XElement(Space + "sitemap", new XElement(Space + "loc", address))));

    /// <summary>How many files a sitemap is cut into; 1 for one that is not.</summary>
    public static int Parts(int addresses) => Math.Max(1, (addresses + MaxAddresses - 1) / MaxAddresses);

    /// <summary>One of the files of a sitemap.</summary>
    /// <param name="all">The whole.</param>
    /// <param name="part">1 for the first.</param>
    public static XElement Part(XElement all, int part) =>
        new(all.Name, all.Elements().Skip((part - 1) * MaxAddresses).Take(MaxAddresses));
}
