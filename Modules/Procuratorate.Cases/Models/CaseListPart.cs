using OrchardCore.ContentManagement;

namespace Procuratorate.Cases.Models;

/// <summary>What the widget <c>CaseList</c> shows: the newest cases, of one category, level or batch when it names one.</summary>
public sealed class CaseListPart : ContentPart
{
    /// <summary>The most that a widget shows.</summary>
    public const int MaxCount = 20;

    /// <summary>One of <see cref="CaseCategories"/>; empty for all.</summary>
    public string? Category { get; set; }

    /// <summary>One of <see cref="CaseLevels"/>; empty for all.</summary>
    public string? Level { get; set; }

    /// <summary>The content item id of a batch; empty for all. The cases then stand in the batch's order.</summary>
    public string? Batch { get; set; }

    /// <summary>How many cases, 1 to <see cref="MaxCount"/>.</summary>
    public int Count { get; set; } = 6;

    /// <summary>One of <see cref="CaseListStyles"/>.</summary>
    public string Style { get; set; } = CaseListStyles.Titles;
}
