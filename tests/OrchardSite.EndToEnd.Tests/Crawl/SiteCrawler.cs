using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Crawl;

/// <summary>Follows every link of the public pages, a few requests at a time.</summary>
public sealed class SiteCrawler : IDisposable
{
    private const int AtOnce = 4;
    private const int MostRedirects = 5;

    /// <summary>More addresses than the samples can have: a page that makes ever new links is caught here.</summary>
    private const int Most = 4000;

    /// <summary>Filters multiply: what three of them show is made as what two of them do.</summary>
    private const int MostQueryValues = 2;

    private static readonly string[] _notForVisitors = ["/admin", "/login", "/logoff"];
    private static readonly (string Selector, string Attribute)[] _links =
    [
        ("a[href]", "href"),
        ("link[href]", "href"),
        ("img[src]", "src"),
        ("script[src]", "src"),
        ("video[src]", "src"),
        ("video[poster]", "poster"),
        ("source[src]", "src"),
        ("track[src]", "src"),
    ];

    private readonly Uri _root;
    private readonly HttpClient _http;
    private readonly ConcurrentDictionary<string, CrawledPage> _pages = new(StringComparer.Ordinal);

    public SiteCrawler(Uri root)
    {
        _root = root;
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = AtOnce }) { BaseAddress = root };
    }

    /// <summary>Asks for the given pages and for everything of this site that they and their links lead to.</summary>
    public async Task<IReadOnlyCollection<CrawledPage>> CrawlAsync(IEnumerable<string> starts)
    {
        var seen = starts.ToHashSet(StringComparer.Ordinal);
        var wave = seen.Select(address => (Address: address, From: "start")).ToList();
        while (wave.Count > 0)
        {
            await Parallel.ForEachAsync(wave, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (link, cancellation) =>
                _pages[link.Address] = await FetchAsync(link.Address, link.From, cancellation));
            wave = [.. wave
                .Select(link => _pages[link.Address])
                .SelectMany(page => page.Links.Select(link => (Address: link, From: page.Address)))
                .Where(link => seen.Add(link.Address))];
            Assert.True(seen.Count <= Most, $"The pages lead to more than {Most} addresses; the last: {string.Join(' ', seen.TakeLast(5))}");
        }

        return [.. _pages.Values];
    }

    public void Dispose() => _http.Dispose();

    private async Task<CrawledPage> FetchAsync(string address, string from, CancellationToken cancellation)
    {
        var current = address;
        for (var step = 0; ; step++)
        {
            using var response = await _http.GetAsync(current, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect or HttpStatusCode.TemporaryRedirect
                && step < MostRedirects
                && response.Headers.Location is { } location
                && OfThisSite(new Uri(new Uri(_root, current), location)) is { } next)
            {
                current = next;
                continue;
            }

            var isHtml = response.Content.Headers.ContentType?.MediaType == "text/html";
            var html = isHtml ? await response.Content.ReadAsStringAsync(cancellation) : null;
            var document = html is null ? null : SiteClient.Parse(html);
            return new CrawledPage(address, from, (int)response.StatusCode, current, html, LinksOf(document, current), CanonicalsOf(document), IsHidden(response, document));
        }
    }

    private string[] LinksOf(IHtmlDocument? document, string page) => document is null
        ? []
        : [.. _links
            .SelectMany(kind => document.QuerySelectorAll(kind.Selector).Select(element => element.GetAttribute(kind.Attribute)))
            .Concat(document.QuerySelectorAll("[srcset]").SelectMany(element => element.GetAttribute("srcset")!.Split(',').Select(candidate => candidate.Trim().Split(' ')[0])))
            .Select(link => AddressOf(link, page))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)];

    private static string[] CanonicalsOf(IHtmlDocument? document) =>
        [.. document?.QuerySelectorAll("link[rel=canonical]").Select(link => link.GetAttribute("href") ?? string.Empty) ?? []];

    private static bool IsHidden(HttpResponseMessage response, IHtmlDocument? document) =>
        (response.Headers.TryGetValues("X-Robots-Tag", out var values) && values.Any(value => value.Contains("noindex", StringComparison.Ordinal)))
        || document?.QuerySelector("meta[name=robots][content*=noindex]") is not null;

    private string? AddressOf(string? link, string page) =>
        !string.IsNullOrWhiteSpace(link) && Uri.TryCreate(new Uri(_root, page), link.Trim(), out var address) ? OfThisSite(address) : null;

    /// <summary>Path and query when the address is one of this site's public pages.</summary>
    private string? OfThisSite(Uri address) =>
        address.Scheme is "http" or "https"
        && address.Authority == _root.Authority
        && address.Query.Count(letter => letter == '&') < MostQueryValues
        && !address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Any(step => _notForVisitors.Contains($"/{step.ToLowerInvariant()}"))
            ? address.PathAndQuery
            : null;
}
