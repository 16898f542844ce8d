using System.Globalization;
using YesSql.Indexes;

namespace Procuratorate.Cases.Indexes;

/// <summary>
/// How many published cases there are of each mixture of what lists can be narrowed by: the counts beside the filters are sums of these rows,
/// of which there are few however many cases there are.
/// </summary>
public sealed class CaseTallyIndex : ReduceIndex, ICaseMixture
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
    public static CaseTallyIndex Of(CasePartIndex row) => Of(
        row,
        string.Create(CultureInfo.InvariantCulture, $"{row.ColumnId}|{(row.IsMain ? 1 : 0)}|{row.Level}|{row.Category}|{row.BatchId}|{row.Year}|{row.Organ}"),
        1);

    /// <summary>One row in place of several with the same key.</summary>
    public static CaseTallyIndex Sum(string key, IEnumerable<CaseTallyIndex> rows)
    {
        var all = rows.ToArray();
        return Of(all[0], key, all.Sum(row => row.Count));
    }

    private static CaseTallyIndex Of(ICaseMixture mixture, string key, int count) => new()
    {
        Key = key,
        ColumnId = mixture.ColumnId,
        IsMain = mixture.IsMain,
        Level = mixture.Level,
        Category = mixture.Category,
        BatchId = mixture.BatchId,
        Organ = mixture.Organ,
        Year = mixture.Year,
        Count = count,
    };

    /// <summary>The row after cases are gone; null when none is left.</summary>
    public CaseTallyIndex? Without(IEnumerable<CaseTallyIndex> removed)
    {
        Count -= removed.Sum(row => row.Count);
        return Count > 0 ? this : null;
    }
}
