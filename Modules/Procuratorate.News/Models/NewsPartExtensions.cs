using System.Globalization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace Procuratorate.News.Models;

/// <summary>Reads the fields of <see cref="NewsPart"/>; the column field also of any other part that has one.</summary>
public static class NewsPartExtensions
{
    /// <summary>The item's columns, the main one first.</summary>
    public static IReadOnlyList<string> ColumnIds(this ContentPart part) =>
        part.Get<TaxonomyField>(NewsConstants.ColumnField)?.TermContentItemIds ?? [];

    /// <summary>The column that the item's address and neighbours are of; null when it stands in none.</summary>
    public static string? MainColumnId(this ContentPart part) => part.ColumnIds() is [var main, ..] ? main : null;

    /// <summary>The cover's path in the media folder; null when there is no cover.</summary>
    public static string? CoverPath(this NewsPart part) => part.Get<MediaField>(NewsConstants.CoverField)?.Paths is [{ Length: > 0 } path, ..] ? path : null;

    /// <summary>What a reader who does not see the cover is told; null when there is nothing.</summary>
    public static string? CoverText(this NewsPart part) => part.Get<MediaField>(NewsConstants.CoverField)?.MediaTexts is [{ Length: > 0 } text, ..] ? text : null;

    /// <summary>The item's keywords, none twice.</summary>
    public static IReadOnlyList<string> KeywordList(this NewsPart part) => NewsKeywords.Split(part.Get<TextField>(NewsConstants.KeywordsField)?.Text);

    /// <summary>时间 for readers: the day, and the minute where it is known. Midnight stands for a day whose minute is not known.</summary>
    public static string DateText(this NewsPart part) => DateText(part.Date);

    /// <summary>The same of any time; empty for none.</summary>
    public static string DateText(DateTime? date) =>
        date?.ToString(date.Value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? string.Empty;
}
