using OrchardCore.ContentManagement;

namespace Procuratorate.News.Widgets.Tabs;

/// <summary>Columns behind tabs.</summary>
public class ColumnTabsViewModel
{
    /// <summary>The widget; its title heads the tabs.</summary>
    public ContentItem ContentItem { get; set; } = null!;

    public IReadOnlyList<ColumnTab> Tabs { get; set; } = [];
}
