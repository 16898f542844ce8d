using Procuratorate.Cases.Indexes;

namespace Procuratorate.Cases.Services;

/// <summary>Counts cases by what the list can be narrowed by. The count of a choice is what choosing it would show, with all other filters as they are.</summary>
/// <param name="rows">The rows of one list.</param>
public sealed class CaseTally(IReadOnlyList<CaseTallyIndex> rows)
{
    /// <summary>The cases that pass the filter.</summary>
    public int Count(CaseFilter filter) => Matching(filter).Sum(row => row.Count);

    public IReadOnlyDictionary<string, int> Categories(CaseFilter filter) => Group(filter with { Category = null }, row => row.Category);

    public IReadOnlyDictionary<string, int> Levels(CaseFilter filter) => Group(filter with { Level = null }, row => row.Level);

    public IReadOnlyDictionary<string, int> Batches(CaseFilter filter) => Group(filter with { BatchId = null }, row => row.BatchId);

    public IReadOnlyDictionary<string, int> Organs(CaseFilter filter) => Group(filter with { Organ = null }, row => row.Organ);

    public IReadOnlyDictionary<int, int> Years(CaseFilter filter) => Matching(filter with { Year = null })
        .GroupBy(row => row.Year)
        .ToDictionary(group => group.Key, group => group.Sum(row => row.Count));

    private Dictionary<string, int> Group(CaseFilter filter, Func<CaseTallyIndex, string?> by) => Matching(filter)
        .Where(row => !string.IsNullOrEmpty(by(row)))
        .GroupBy(row => by(row)!)
        .ToDictionary(group => group.Key, group => group.Sum(row => row.Count));

    private IEnumerable<CaseTallyIndex> Matching(CaseFilter filter) => rows.Where(row =>
        (filter.Category is null || row.Category == filter.Category)
        && (filter.Level is null || row.Level == filter.Level)
        && (filter.BatchId is null || row.BatchId == filter.BatchId)
        && (filter.Organ is null || row.Organ == filter.Organ)
        && (filter.Year is null || row.Year == filter.Year));
}
