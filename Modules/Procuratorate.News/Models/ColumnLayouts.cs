namespace Procuratorate.News.Models;

/// <summary>The looks a column's page can have.</summary>
public static class ColumnLayouts
{
    /// <summary>Titles with dates.</summary>
    public const string List = "list";

    /// <summary>Covers with titles.</summary>
    public const string Pictures = "pictures";

    /// <summary>All of them, in the order an editor chooses from.</summary>
    public static IReadOnlyList<string> All { get; } = [List, Pictures];
}
