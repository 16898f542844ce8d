namespace Procuratorate.Search.Querying;

/// <summary>An item that was found, as the index has it.</summary>
/// <param name="Id">Its content item id.</param>
/// <param name="Type">Its content type.</param>
/// <param name="ColumnId">Its main column; null when it stands in none.</param>
/// <param name="Path">Its path from the site's root; null when it has none of its own.</param>
/// <param name="Date">The time as shown; null when it has none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">The text that the excerpt is taken from.</param>
public sealed record SearchHit(string Id, string Type, string? ColumnId, string? Path, DateTime? Date, string Title, string Text);
