using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace OrchardSite.Engine.Display.Navigation.Paging;

/// <summary>Addresses of further pages: the page's own with another number; the first page has none.</summary>
internal sealed class PagerAddress
{
    private static readonly string[] _ownKeys = ["pagenum", "before", "after"];

    private readonly string _path;
    private readonly List<KeyValuePair<string, string>> _query = [];

    public PagerAddress(HttpRequest request, RouteData? routeData, Dictionary<string, string>? urlParams)
    {
        _path = (request.PathBase + request.Path).ToUriComponent();
        var added = Added(request, routeData, urlParams);
        foreach (var (key, values) in request.Query)
        {
            if (!_ownKeys.Contains(key, StringComparer.OrdinalIgnoreCase) && !added.ContainsKey(key))
            {
                _query.AddRange(values.Select(value => KeyValuePair.Create(key, value ?? string.Empty)));
            }
        }

        _query.AddRange(added);
    }

    public string Page(int number) => number == 1 ? With(null) : With(("pagenum", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public string Before(string id) => With(("before", id));

    public string After(string id) => With(("after", id));

    private static Dictionary<string, string> Added(HttpRequest request, RouteData? routeData, Dictionary<string, string>? urlParams)
    {
        var added = new Dictionary<string, string>(urlParams ?? [], StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in routeData?.Values ?? [])
        {
            if (!request.RouteValues.ContainsKey(key)
                && !_ownKeys.Contains(key, StringComparer.OrdinalIgnoreCase)
                && value?.ToString() is { Length: > 0 } text)
            {
                added[key] = text;
            }
        }

        return added;
    }

    private string With((string Key, string Value)? last)
    {
        var query = new QueryBuilder(_query);
        if (last is { } pair)
        {
            query.Add(pair.Key, pair.Value);
        }

        return _path + query.ToQueryString().ToUriComponent();
    }
}
