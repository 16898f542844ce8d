namespace Procuratorate.Cases.ViewModels;

/// <summary>One fact that a list of cases can be narrowed by.</summary>
/// <param name="Name">Its name in the query string.</param>
/// <param name="Label">Its name for visitors, such as 类别.</param>
/// <param name="Choices">The choice of none and the first others.</param>
/// <param name="More">Those that a visitor has to open.</param>
public sealed record CaseFacet(string Name, string Label, IReadOnlyList<CaseFacetChoice> Choices, IReadOnlyList<CaseFacetChoice> More);
