namespace Procuratorate.Cases.Services;

/// <summary>What a visitor narrowed the list of cases down to; null where he did not.</summary>
/// <param name="Category">One of <see cref="Models.CaseCategories"/>.</param>
/// <param name="Level">One of <see cref="Models.CaseLevels"/>.</param>
/// <param name="BatchId">批次's content item id.</param>
/// <param name="Organ">承办院.</param>
/// <param name="Year">The year of publication.</param>
public sealed record CaseFilter(string? Category = null, string? Level = null, string? BatchId = null, string? Organ = null, int? Year = null)
{
    /// <summary>All cases.</summary>
    public static CaseFilter None { get; } = new();

    /// <summary>By how many facts the list is narrowed.</summary>
    public int Count => (Category is null ? 0 : 1) + (Level is null ? 0 : 1) + (BatchId is null ? 0 : 1) + (Organ is null ? 0 : 1) + (Year is null ? 0 : 1);
}
