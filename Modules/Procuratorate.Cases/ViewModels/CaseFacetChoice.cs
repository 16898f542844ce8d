namespace Procuratorate.Cases.ViewModels;

/// <summary>A value that a list of cases can be narrowed to.</summary>
/// <param name="Label">Its name for visitors.</param>
/// <param name="Count">The cases that it would show, with all other filters as they are.</param>
/// <param name="Path">The page that it leads to, from the site's root.</param>
/// <param name="IsChosen">Whether the list is narrowed to it; its path then leads out of it.</param>
/// <param name="NoFollow">Whether search engines had better not follow: a deep mixture of filters.</param>
public sealed record CaseFacetChoice(string Label, int Count, string Path, bool IsChosen, bool NoFollow);
