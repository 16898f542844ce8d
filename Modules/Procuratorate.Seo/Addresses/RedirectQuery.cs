using Microsoft.AspNetCore.WebUtilities;

namespace Procuratorate.Seo.Addresses;

/// <summary>What of a query travels with a redirect.</summary>
public static class RedirectQuery
{
    private const int MaxLength = 500;

    /// <summary>The query to add to the new address; empty when it is better left behind: too long, or not printable.</summary>
    /// <param name="query">The request's query with its question mark; null or empty for none.</param>
    /// <param name="hasPage">Whether the new address has a query of its own, the number of a page.</param>
    public static string Keep(string? query, bool hasPage)
    {
        if (string.IsNullOrEmpty(query) || query.Length > MaxLength || query.Any(letter => letter is < '!' or > '~'))
        {
            return string.Empty;
        }

        if (!hasPage)
        {
            return query;
        }

        var kept = QueryHelpers.ParseQuery(query)
            .Where(parameter => !string.Equals(parameter.Key, "pagenum", StringComparison.OrdinalIgnoreCase))
            .SelectMany(parameter => parameter.Value, (parameter, value) => $"&{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(value ?? string.Empty)}");
        return string.Concat(kept);
    }
}
