namespace Procuratorate.News.Services;

/// <summary>Knows the site's columns (栏目) in their order.</summary>
public interface IColumnService
{
    /// <summary>All columns, parents before their children, as the editors ordered them.</summary>
    Task<IReadOnlyList<Column>> ListAsync();

    /// <summary>The column with that id; null when there is none.</summary>
    Task<Column?> FindAsync(string? columnId);
}
