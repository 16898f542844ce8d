using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using Procuratorate.News.Services;

namespace Procuratorate.News.ViewModels;

/// <summary>A column's page.</summary>
public class ColumnPartViewModel
{
    public ContentItem ContentItem { get; set; } = null!;

    public Column Column { get; set; } = null!;

    /// <summary>Summaries of this page's items.</summary>
    public IReadOnlyList<IShape> Summaries { get; set; } = [];

    public IShape? Pager { get; set; }

    /// <summary>All published items of the column.</summary>
    public int Count { get; set; }
}
