namespace Procuratorate.News.Models;

/// <summary>The names of the looks that this module gives to a column's page; other modules add more, see <see cref="Layouts.IColumnLayout"/>.</summary>
public static class ColumnLayouts
{
    /// <summary>Titles with dates.</summary>
    public const string List = "list";

    /// <summary>Covers with titles.</summary>
    public const string Pictures = "pictures";

    /// <summary>The text of one page.</summary>
    public const string Page = "page";
}
