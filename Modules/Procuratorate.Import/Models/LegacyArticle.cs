namespace Procuratorate.Import.Models;

/// <summary>What an old page says of its article.</summary>
/// <param name="Title">标题, trimmed.</param>
/// <param name="ColumnName">The last step of 当前位置, the column that the page stands in; null when the page has no such line.</param>
/// <param name="Date">时间 as shown, in the site's own time; midnight when the page shows a day only.</param>
/// <param name="Author">作者; null when empty.</param>
/// <param name="Source">新闻来源; null when empty.</param>
/// <param name="BodyHtml">正文 as clean HTML: paragraphs, headings, lists, tables, pictures and links without styles, none empty.</param>
public sealed record LegacyArticle(string Title, string? ColumnName, DateTime Date, string? Author, string? Source, string BodyHtml);
