namespace Procuratorate.Cases.ViewModels;

/// <summary>The text of a case, section by section.</summary>
public class CaseBodyViewModel
{
    /// <summary>关键词.</summary>
    public IReadOnlyList<string> Keywords { get; set; } = [];

    /// <summary>The sections that have a text, in the order in which cases are published.</summary>
    public IReadOnlyList<CaseSection> Sections { get; set; } = [];
}
