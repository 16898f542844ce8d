using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Procuratorate.Seo.Facts;

namespace Procuratorate.Seo.Head;

/// <summary>What a page is, as JSON-LD in the words of schema.org.</summary>
public static class StructuredData
{
    // Letters stay as they are; < > & ' are written as escapes, so that no text can end the script element it stands in.
    private static readonly JsonSerializerOptions _safe = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data of one page as a graph.</summary>
    public static string Write(params IEnumerable<JsonObject> things)
    {
        JsonArray graph = [.. things];
        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(_safe);
    }

    /// <summary>An article as <c>NewsArticle</c>.</summary>
    /// <param name="facts">The page.</param>
    /// <param name="address">Its absolute address.</param>
    /// <param name="picture">The absolute address of its picture; null without one.</param>
    /// <param name="published">When it was published, with the offset of the site's time zone.</param>
    /// <param name="site">Who publishes it.</param>
    /// <param name="home">The absolute address of the home page.</param>
    public static JsonObject NewsArticle(PageFacts facts, string address, string? picture, DateTimeOffset? published, SiteFacts site, string home)
    {
        var article = new JsonObject
        {
            ["@type"] = "NewsArticle",
            ["headline"] = facts.Title,
            ["mainEntityOfPage"] = address,
            ["url"] = address,
            ["inLanguage"] = "zh-CN",
            ["publisher"] = new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = site.Organizer, ["url"] = home },
        };
        Add(article, "description", facts.Description);
        Add(article, "image", picture);
        Add(article, "articleSection", facts.Column?.Name);
        Add(article, "keywords", facts.Keywords);
        Add(article, "datePublished", published?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        Add(article, "dateModified", facts.ModifiedUtc?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        var author = string.IsNullOrWhiteSpace(facts.Author)
            ? new JsonObject { ["@type"] = "Organization", ["name"] = string.IsNullOrWhiteSpace(facts.Source) ? site.Organizer : facts.Source }
            : new JsonObject { ["@type"] = "Person", ["name"] = facts.Author };
        article["author"] = author;
        return article;
    }

    /// <summary>当前位置 as <c>BreadcrumbList</c>.</summary>
    /// <param name="steps">From the home page to this one, each with its absolute address.</param>
    public static JsonObject BreadcrumbList(IEnumerable<(string Name, string Address)> steps) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. steps.Select((step, place) => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = place + 1,
            ["name"] = step.Name,
            ["item"] = step.Address,
        })]),
    };

    /// <summary>The procuratorate as <c>GovernmentOrganization</c>.</summary>
    public static JsonObject GovernmentOrganization(SiteFacts site, string home)
    {
        var organization = new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = site.Organizer, ["url"] = home };
        Add(organization, "telephone", site.Telephone);
        if (site.Address is not null)
        {
            var address = new JsonObject { ["@type"] = "PostalAddress", ["addressCountry"] = "CN", ["streetAddress"] = site.Address };
            Add(address, "postalCode", site.Postcode);
            organization["address"] = address;
        }

        return organization;
    }

    /// <summary>The site as <c>WebSite</c>.</summary>
    public static JsonObject WebSite(SiteFacts site, string home) =>
        new() { ["@type"] = "WebSite", ["name"] = site.Name, ["url"] = home, ["inLanguage"] = "zh-CN" };

    private static void Add(JsonObject thing, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            thing[name] = value;
        }
    }
}
