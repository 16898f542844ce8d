using System.Globalization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace Procuratorate.News.Services;

/// <summary>An item as lists show it (条目): read from an index, so that a list of any length reads no documents.</summary>
/// <param name="ContentItemId">The item's id.</param>
/// <param name="Title">标题.</param>
/// <param name="Path">Its page, from the site's root: <c>~/gyss/…</c>.</param>
/// <param name="Date">The day that readers see; null for none.</param>
public sealed record Teaser(string ContentItemId, string Title, string Path, DateTime? Date)
{
    /// <summary>The cover's path in the media folder; null when it has none.</summary>
    public string? CoverPath { get; init; }

    /// <summary>What a reader who does not see the cover is told.</summary>
    public string? CoverText { get; init; }

    /// <summary>The day as it is written; empty for none.</summary>
    public string DateText => Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>The teaser of an item that was read.</summary>
    /// <param name="item">The item.</param>
    /// <param name="date">The day that readers see.</param>
    public static Teaser Of(ContentItem item, DateTime? date) => new(item.ContentItemId, item.DisplayText ?? string.Empty, PathOf(item), date);

    /// <summary>The page of an item, from the site's root.</summary>
    public static string PathOf(ContentItem item) => item.TryGet<AutoroutePart>(out var route) && route.Path is { Length: > 0 } path
        ? $"~/{path}"
        : $"~/Contents/ContentItems/{item.ContentItemId}";
}
