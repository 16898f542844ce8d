using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace OrchardSite.Engine.Cms.Autoroute.Paths;

/// <summary>
/// The paths that no item may have, as it would stand in the way of a page of the site's own, such as the sign-in page or the admin:
/// all that begin with the first word of a route, or of what modules answer in front of the routes.
/// </summary>
internal sealed class ReservedPaths(IEnumerable<EndpointDataSource> sources)
{
    private static readonly FrozenSet<string> _beforeRoutes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "media", "api", "health", "robots.txt", "favicon.ico", "sitemap.xml");

    private readonly EndpointDataSource[] _sources = [.. sources];
    private volatile Words _words = new([], FrozenSet<string>.Empty);

    public bool Contains(string path)
    {
        var first = path.TrimStart('/').Split('/', 2)[0];
        return first.Length > 0 && (_beforeRoutes.Contains(first) || Current().First.Contains(first));
    }

    // A data source makes a new list when its endpoints change.
    private Words Current()
    {
        var words = _words;
        IReadOnlyList<Endpoint>[] lists = [.. _sources.Select(source => source.Endpoints)];
        if (!lists.SequenceEqual(words.Lists))
        {
            _words = words = new Words(lists, lists.SelectMany(list => list).Select(FirstWord).OfType<string>().ToFrozenSet(StringComparer.OrdinalIgnoreCase));
        }

        return words;
    }

    private static string? FirstWord(Endpoint endpoint) =>
        endpoint is RouteEndpoint { RoutePattern.PathSegments: [{ IsSimple: true, Parts: [RoutePatternLiteralPart word] }, ..] } ? word.Content : null;

    private sealed record Words(IReadOnlyList<Endpoint>[] Lists, FrozenSet<string> First);
}
