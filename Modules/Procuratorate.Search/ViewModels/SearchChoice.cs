namespace Procuratorate.Search.ViewModels;

/// <summary>Something to choose on the search page.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Label">What is read.</param>
/// <param name="Address">Where choosing it leads, without a form.</param>
/// <param name="IsChosen">Whether it is chosen now.</param>
public sealed record SearchChoice(string Value, string Label, string Address, bool IsChosen);
