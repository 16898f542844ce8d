using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Procuratorate.Cases.Models;

/// <summary>The sections of a case, each an HTML field of <see cref="CasePart"/>, in the order in which cases are published.</summary>
public static class CaseSections
{
    /// <summary>要旨.</summary>
    public const string Gist = "Gist";

    /// <summary>基本案情.</summary>
    public const string BasicFacts = "BasicFacts";

    /// <summary>检察机关履职过程.</summary>
    public const string Performance = "Performance";

    /// <summary>典型意义; 指导意义 of a guiding case.</summary>
    public const string Significance = "Significance";

    /// <summary>相关规定.</summary>
    public const string Provisions = "Provisions";

    public static IReadOnlyList<string> All { get; } = [Gist, BasicFacts, Performance, Significance, Provisions];

    /// <summary>The HTML of a section; empty when the case has none.</summary>
    public static string SectionHtml(this CasePart part, string section) => part.Get<HtmlField>(section)?.Html?.Trim() ?? string.Empty;
}
