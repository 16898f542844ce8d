using Procuratorate.News.Services;

namespace Procuratorate.Cases.Services;

/// <summary>The counts beside the filters, remembered until a case is published or taken back.</summary>
public sealed class CaseTallies(ICaseListService list, RememberedAnswers answers)
{
    /// <summary>What is signalled when a case was published or taken back.</summary>
    public const string Changed = "Procuratorate.Cases.Tallies";

    /// <param name="columnId">A column of the site; null for all cases.</param>
    public async Task<CaseTally> GetAsync(string? columnId) =>
        await answers.RememberAsync(Changed, columnId ?? string.Empty, () => list.TallyAsync(columnId));
}
