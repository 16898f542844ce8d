namespace Procuratorate.Search.Words;

/// <summary>The fields of a document in the index. Those named …Text hold what is shown and are not searched.</summary>
internal static class IndexFields
{
    public const string Id = "id";
    public const string Type = "type";

    /// <summary>The columns and those above them; the filter asks for it.</summary>
    public const string Column = "column";

    /// <summary>The main column.</summary>
    public const string MainColumn = "maincolumn";
    public const string Path = "path";

    /// <summary>The time as shown, in ticks of the site's own time.</summary>
    public const string Date = "date";
    public const string Title = "title";
    public const string TitleLetters = "titleletters";
    public const string TitleText = "titletext";
    public const string Keywords = "keywords";
    public const string Summary = "summary";
    public const string SummaryText = "summarytext";

    /// <summary>What is found but not read in an excerpt, such as the author.</summary>
    public const string Facts = "facts";
    public const string Body = "body";
    public const string BodyText = "bodytext";
}
