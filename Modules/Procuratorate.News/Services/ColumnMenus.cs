namespace Procuratorate.News.Services;

/// <summary>Decides which columns a menu leads to.</summary>
public static class ColumnMenus
{
    /// <summary>The columns that the site's navigation leads to, each with those below it that it leads to.</summary>
    public static IReadOnlyList<Column> Navigation(IEnumerable<Column> columns) =>
        [.. columns.Where(IsShown).Select(column => column with { Children = Navigation(column.Children) })];

    /// <summary>
    /// The menu beside a column's page: the sub-columns of its parent or, at the first level, its own. A column that the
    /// navigation leaves out, or that is blank, is in the menu of its own page only.
    /// </summary>
    /// <param name="path">The way from the first level down to the column.</param>
    /// <returns>The column above the menu and the menu; null when there is nothing to choose from.</returns>
    public static (Column Parent, IReadOnlyList<Column> Items)? Beside(IReadOnlyList<Column> path)
    {
        if (path.Count == 0)
        {
            return null;
        }

        var current = path[^1];
        var parent = path.Count == 1 ? current : path[^2];
        Column[] items = [.. parent.Children
            .Where(column => IsShown(column) || column.Id == current.Id)
            .Select(column => column.Id == current.Id ? column with { Children = Navigation(column.Children) } : column with { Children = [] })];
        return items.Length == 0 ? null : (parent, items);
    }

    private static bool IsShown(Column column) => column.ShowInNavigation && !column.IsBlank;
}
