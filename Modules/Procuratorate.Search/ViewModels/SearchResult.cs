namespace Procuratorate.Search.ViewModels;

/// <summary>A hit as it is shown.</summary>
/// <param name="Address">Its page, from the site's root.</param>
/// <param name="TitleHtml">Its title, the words marked; safe HTML.</param>
/// <param name="ExcerptHtml">A piece of its text, the words marked; safe HTML.</param>
/// <param name="Type">What its type is called.</param>
/// <param name="Column">Its main column; null when it stands in none.</param>
/// <param name="ColumnAddress">The column's page.</param>
/// <param name="Date">Its day, such as 2024-12-13; null when it has none.</param>
public sealed record SearchResult(string Address, string TitleHtml, string ExcerptHtml, string Type, string? Column, string? ColumnAddress, string? Date);
