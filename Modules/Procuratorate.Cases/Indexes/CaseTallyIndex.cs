using System.Globalization;
using YesSql.Indexes;

namespace Procuratorate.Cases.Indexes;

/// <summary>
/// How many published cases there are of each mixture of what lists can be narrowed by: the counts beside the filters are sums of these rows,
/// of which there are few however many cases there are.
/// </summary>
public sealed class CaseTallyIndex : ReduceIndex
{
    /// <summary>All that the row stands for, in one text.</summary>
    public string Key { get; set; } = string.Empty;

    public string? ColumnId { get; set; }

    /// <summary>Whether the column is the main one of the cases counted: these rows together count each case once.</summary>
    public bool IsMain { get; set; }

    public string? Level { get; set; }

    public string? Category { get; set; }

    public string? BatchId { get; set; }

    public string? Organ { get; set; }

    public int Year { get; set; }

    public int Count { get; set; }

    /// <summary>The row of one case in one column.</summary>
    public static CaseTallyIndex Of(CasePartIndex row) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"{row.ColumnId}|{(row.IsMain ? 1 : 0)}|{row.Level}|{row.Category}|{row.BatchId}|{row.Year}|{row.Organ}"),
        ColumnId = row.ColumnId,
        IsMain = row.IsMain,
        Level = row.Level,
        Category = row.Category,
        BatchId = row.BatchId,
        Organ = row.Organ,
        Year = row.Year,
        Count = 1,
    };

    /// <summary>One row in place of several with the same key.</summary>
    public static CaseTallyIndex Sum(string key, IEnumerable<CaseTallyIndex> rows)
    {
        var all = rows.ToArray();
        var first = all[0];
        return new CaseTallyIndex
        {
            Key = key,
            ColumnId = first.ColumnId,
            IsMain = first.IsMain,
            Level = first.Level,
            Category = first.Category,
            BatchId = first.BatchId,
            Organ = first.Organ,
            Year = first.Year,
            Count = all.Sum(row => row.Count),
        };
    }

    /// <summary>The row after cases are gone; null when none is left.</summary>
    public CaseTallyIndex? Without(IEnumerable<CaseTallyIndex> removed)
    {
        Count -= removed.Sum(row => row.Count);
        return Count > 0 ? this : null;
    }
}
