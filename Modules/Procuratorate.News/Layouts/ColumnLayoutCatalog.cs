using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.Layouts;

/// <summary>The layouts of all modules that are enabled.</summary>
public sealed class ColumnLayoutCatalog(IEnumerable<IColumnLayout> layouts)
{
    /// <summary>All of them, in the order an admin chooses from.</summary>
    public IReadOnlyList<IColumnLayout> All { get; } = [.. layouts];

    /// <summary>The column's layout; that of plain lists when the module that had it is disabled.</summary>
    public IColumnLayout Of(Column column) =>
        Find(column.Layout) ?? Find(ColumnLayouts.List) ?? throw new InvalidOperationException($"No layout is registered with the name '{ColumnLayouts.List}'.");

    /// <summary>The layout with that name; null when no enabled module has it.</summary>
    public IColumnLayout? Find(string? name) => All.FirstOrDefault(layout => layout.Name == name);
}
