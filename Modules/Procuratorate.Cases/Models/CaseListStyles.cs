namespace Procuratorate.Cases.Models;

/// <summary>The looks of the widget <c>CaseList</c>.</summary>
public static class CaseListStyles
{
    /// <summary>Titles with dates.</summary>
    public const string Titles = "Titles";

    /// <summary>Titles with level, category and 承办院.</summary>
    public const string Cards = "Cards";

    public static IReadOnlyList<string> All { get; } = [Titles, Cards];
}
