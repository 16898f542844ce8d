using OrchardCore.ContentManagement;

namespace Procuratorate.News.Widgets.Tabs;

/// <summary>A tab a column with its newest news, such as the four of 四大检察.</summary>
public sealed class ColumnTabsPart : ContentPart
{
    /// <summary>The columns' content item ids; they are shown in the columns' own order.</summary>
    public IList<string> ColumnIds { get; set; } = [];

    /// <summary>How many of each at most, 1 to <see cref="WidgetLimits.MaxCount"/>. Default 6.</summary>
    public int Count { get; set; } = 6;
}
