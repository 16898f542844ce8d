using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using Procuratorate.News.Layouts;

namespace Procuratorate.News.Services;

/// <summary>
/// Finds the columns that have nothing to read. As every page shows menus, what was found is remembered until content is
/// published or taken back, and for a minute at most: another process may have published.
/// </summary>
public sealed class BlankColumns(IServiceProvider services, IMemoryCache cache, ISignal signal, IHttpContextAccessor httpContextAccessor)
{
    /// <summary>What is signalled when content was published or taken back.</summary>
    public const string Changed = "Procuratorate.News.BlankColumns";

    private static readonly TimeSpan _memory = TimeSpan.FromMinutes(1);

    // Asked for here and not in the constructor: layouts are made with columns.
    private ColumnLayoutCatalog Layouts => services.GetRequiredService<ColumnLayoutCatalog>();

    /// <summary>The same columns, those marked that are blank.</summary>
    public async Task<IReadOnlyList<Column>> MarkAsync(IReadOnlyList<Column> columns)
    {
        var filled = httpContextAccessor.IsPreview() ? await FindFilledAsync(columns) : await RecallFilledAsync(columns);
        return [.. columns.Select(column => Mark(column, filled))];
    }

    private async Task<HashSet<string>> RecallFilledAsync(IReadOnlyList<Column> columns) =>
        (await cache.GetOrCreateAsync(Changed, async entry =>
        {
            entry.AddExpirationToken(signal.GetToken(Changed));
            entry.AbsoluteExpirationRelativeToNow = _memory;
            return await FindFilledAsync(columns);
        }))!;

    private async Task<HashSet<string>> FindFilledAsync(IReadOnlyList<Column> columns)
    {
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in columns.SelectMany(column => column.WithDescendants()))
        {
            if (await Layouts.Of(column).HasContentAsync(column))
            {
                filled.Add(column.Id);
            }
        }

        return filled;
    }

    private static Column Mark(Column column, HashSet<string> filled)
    {
        IReadOnlyList<Column> children = [.. column.Children.Select(child => Mark(child, filled))];
        return column with { Children = children, IsBlank = !filled.Contains(column.Id) && children.All(child => child.IsBlank) };
    }
}
