using Procuratorate.News.Services;

namespace Procuratorate.Cases.Services;

/// <summary>Knows where the site lists its cases: the first column with the layout <c>cases</c>, else the module's own page.</summary>
public sealed class CaseListAddress(IColumnService columns)
{
    /// <summary>The module's own page, from the site's root.</summary>
    public const string Own = "~/cases";

    /// <summary>The page that lists cases, from the site's root.</summary>
    public async Task<string> GetAsync() => (await FindColumnAsync())?.Path ?? Own;

    /// <summary>The column that lists cases; null when there is none.</summary>
    public async Task<Column?> FindColumnAsync() =>
        (await columns.ListAsync()).FirstOrDefault(column => column.Layout == CasesConstants.Layout);
}
