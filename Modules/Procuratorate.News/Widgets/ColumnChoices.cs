using Microsoft.AspNetCore.Mvc.Rendering;
using Procuratorate.News.Services;

namespace Procuratorate.News.Widgets;

/// <summary>Offers the site's columns in the editors of widgets, sub-columns set in.</summary>
public sealed class ColumnChoices(IColumnService columns)
{
    private const char WideBlank = '\u3000';

    public async Task<IReadOnlyList<SelectListItem>> ListAsync() =>
        [.. (await columns.ListAsync()).Select(column => new SelectListItem(new string(WideBlank, column.Level) + column.Name, column.Id))];

    /// <summary>The column's id, or it and the ids of all below it; empty when there is no such column.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(string? columnId, bool withSubColumns) => await columns.FindAsync(columnId) switch
    {
        null => [],
        var column => withSubColumns ? [.. column.WithDescendants().Select(each => each.Id)] : [column.Id],
    };
}
