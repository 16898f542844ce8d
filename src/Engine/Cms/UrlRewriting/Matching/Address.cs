using Microsoft.AspNetCore.Http;
using OrchardCore.UrlRewriting.Models;

namespace OrchardSite.Engine.Cms.UrlRewriting.Matching;

/// <summary>A page of the site: its path below the tenant's prefix, and its query.</summary>
internal readonly record struct Address(PathString Path, QueryString Query)
{
    /// <summary>Reads an encoded address that begins with a slash; a fragment is left out.</summary>
    public static Address Parse(string local)
    {
        var text = local.Split('#')[0];
        var question = text.IndexOf('?', StringComparison.Ordinal);
        return question < 0
            ? new Address(PathString.FromUriComponent(text), QueryString.Empty)
            : new Address(PathString.FromUriComponent(text[..question]), new QueryString(text[question..]));
    }

    /// <summary>Adds the query that was asked with to an encoded address, before its fragment, when the policy says so.</summary>
    public static string WithQuery(string address, QueryString asked, QueryStringPolicy policy)
    {
        if (policy == QueryStringPolicy.Drop || !asked.HasValue || asked.Value!.Length < 2)
        {
            return address;
        }

        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (page, fragment) = hash < 0 ? (address, string.Empty) : (address[..hash], address[hash..]);
        return $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{asked.ToUriComponent()[1..]}{fragment}";
    }
}
