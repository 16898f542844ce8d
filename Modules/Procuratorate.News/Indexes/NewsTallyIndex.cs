using YesSql.Indexes;

namespace Procuratorate.News.Indexes;

/// <summary>How many published items a column has, so that a list's pager need not count them.</summary>
public sealed class NewsTallyIndex : ReduceIndex
{
    public string ColumnId { get; set; } = string.Empty;

    public int Count { get; set; }
}
