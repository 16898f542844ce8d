using Procuratorate.News.Services;

namespace Procuratorate.News.Widgets.Tabs;

/// <summary>One tab.</summary>
/// <param name="Column">The column; its name is the tab's.</param>
/// <param name="News">Its newest news, at least one.</param>
public sealed record ColumnTab(Column Column, IReadOnlyList<Teaser> News);
