namespace Procuratorate.News.Services;

/// <summary>Knows the site's columns (栏目) in their order.</summary>
public interface IColumnService
{
    /// <summary>All columns, parents before their children, as the editors ordered them.</summary>
    Task<IReadOnlyList<Column>> ListAsync();

    /// <summary>The columns of the first level; those below are their <see cref="Column.Children"/>.</summary>
    Task<IReadOnlyList<Column>> ListTopAsync();

    /// <summary>The column with that id; null when there is none.</summary>
    Task<Column?> FindAsync(string? columnId);

    /// <summary>The way from the first level down to the column, it included; empty when there is none with that id.</summary>
    Task<IReadOnlyList<Column>> FindPathAsync(string? columnId);

    /// <summary>Has this unit of work read the columns itself: what it stored is not yet what others see.</summary>
    void Forget();
}
