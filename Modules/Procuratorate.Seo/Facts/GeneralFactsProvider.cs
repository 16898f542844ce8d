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
    public async Task<PageFacts?> DescribeAsync(ContentItem item)
    {
        if (!item.TryGet<AutoroutePart>(out var route) || string.IsNullOrEmpty(route.Path))
        {
            return null;
        }

        return new PageFacts
        {
            Title = item.DisplayText ?? string.Empty,
            Path = route.Path.Trim('/'),
            Description = PlainText.Beginning(item.TryGet<HtmlBodyPart>(out var body) ? body.Html : null, NewsFactsProvider.DescriptionLength),
            Columns = await columns.FindPathAsync(ColumnOf((JsonObject)item.Content)),
            Date = item.PublishedUtc is { } published ? (await clock.ConvertToLocalAsync(new DateTimeOffset(published, TimeSpan.Zero))).DateTime : null,
            ModifiedUtc = item.ModifiedUtc,
        };
    }

    private static string? ColumnOf(JsonObject content) => content
        .Select(part => (part.Value as JsonObject)?[NewsConstants.ColumnField] as JsonObject)
        .Select(field => field?["TermContentItemIds"] is JsonArray { Count: > 0 } ids ? ids[0]?.ToString() : null)
        .FirstOrDefault(id => id is not null);
}
