using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Modules;
using Procuratorate.News;
using Procuratorate.News.Services;

namespace Procuratorate.Seo.Facts;

/// <summary>Any item with a path of its own: its title, its text, and the column that a field of the usual name puts it in.</summary>
public sealed class GeneralFactsProvider(IColumnService columns, ILocalClock clock) : IPageFactsProvider
{
    // What a part in the same place as the column may say of the item, the most telling first.
    private static readonly string[] _texts = ["Summary", "Gist", "BasicFacts"];

    public async Task<PageFacts?> DescribeAsync(ContentItem item)
    {
        if (!item.TryGet<AutoroutePart>(out var route) || string.IsNullOrEmpty(route.Path))
        {
            return null;
        }

        var own = OwnPart((JsonObject)item.Content);
        var path = await columns.FindPathAsync(ColumnOf(own));
        return new PageFacts
        {
            Title = item.DisplayText ?? string.Empty,
            Path = route.Path.Trim('/'),
            Description = PlainText.Beginning(item.TryGet<HtmlBodyPart>(out var body) ? body.Html : TextOf(own), NewsFactsProvider.DescriptionLength),
            IsArticle = path.Count > 0 && item.ContentType != NewsConstants.PageType,
            Columns = path,
            Date = DateOf(own) ?? await PublishedAsync(item),
            ModifiedUtc = item.ModifiedUtc,
        };
    }

    /// <summary>The part that holds the field that puts the item into a column.</summary>
    private static JsonObject? OwnPart(JsonObject content) =>
        content.Select(part => part.Value as JsonObject).FirstOrDefault(part => part?[NewsConstants.ColumnField] is JsonObject);

    private static string? ColumnOf(JsonObject? part) =>
        part?[NewsConstants.ColumnField]?["TermContentItemIds"] is JsonArray { Count: > 0 } ids ? ids[0]?.ToString() : null;

    private static string? TextOf(JsonObject? part) => _texts
        .Select(name => part?[name])
        .Select(field => field is JsonObject ? (field["Html"] ?? field["Text"] ?? field["Markdown"])?.ToString() : field?.ToString())
        .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static DateTime? DateOf(JsonObject? part) =>
        DateTime.TryParse(part?["Date"]?.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var date)
            ? DateTime.SpecifyKind(date, DateTimeKind.Unspecified)
            : null;

    private async Task<DateTime?> PublishedAsync(ContentItem item) => item.PublishedUtc is { } published
        ? (await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(published, DateTimeKind.Utc), TimeSpan.Zero))).DateTime
        : null;
}
