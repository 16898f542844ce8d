using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;

namespace Procuratorate.News.Services;

/// <summary>
/// <c>column</c>: the column whose pages a request asks for, and whether it asks for the column itself or for something in it. A cached
/// navigation varies by it; all addresses outside of the columns share one.
/// </summary>
public sealed class ColumnCacheContextProvider(IHttpContextAccessor httpContextAccessor, IColumnService columns) : ICacheContextProvider
{
    private const string Name = "column";

    public async Task PopulateContextEntriesAsync(IEnumerable<string> contexts, List<CacheContextEntry> entries)
    {
        if (contexts.Contains(Name, StringComparer.OrdinalIgnoreCase))
        {
            entries.Add(new CacheContextEntry(Name, await FindAsync(httpContextAccessor.HttpContext?.Request.Path.Value ?? string.Empty)));
        }
    }

    private async Task<string> FindAsync(string path)
    {
        if (path is "" or "/")
        {
            return "home";
        }

        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var isColumn = steps.Length > 0 && (await columns.ListAsync()).Any(column => column.Code == steps[0]);
        return !isColumn ? "other" : steps.Length > 1 ? $"in:{steps[0]}" : $"at:{steps[0]}";
    }
}
