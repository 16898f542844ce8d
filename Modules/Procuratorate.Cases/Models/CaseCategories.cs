namespace Procuratorate.Cases.Models;

/// <summary>类别: the branches of procuratorial work that a case can belong to.</summary>
public static class CaseCategories
{
    /// <summary>刑事.</summary>
    public const string Criminal = "Criminal";

    /// <summary>民事.</summary>
    public const string Civil = "Civil";

    /// <summary>行政.</summary>
    public const string Administrative = "Administrative";

    /// <summary>公益诉讼.</summary>
    public const string PublicInterest = "PublicInterest";

    /// <summary>未成年人.</summary>
    public const string Minors = "Minors";

    public static IReadOnlyList<string> All { get; } = [Criminal, Civil, Administrative, PublicInterest, Minors];
}
