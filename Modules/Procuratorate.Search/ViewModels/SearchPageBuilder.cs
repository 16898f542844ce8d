using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement;
using OrchardCore.Entities;
using OrchardCore.Indexing.Core.Models;
using OrchardCore.Navigation;
using OrchardCore.Search.Models;
using OrchardCore.Settings;
using Procuratorate.News.Services;
using Procuratorate.Search.Querying;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.ViewModels;

/// <summary>Searches and puts the page together.</summary>
public sealed class SearchPageBuilder(
    ISiteSearch search,
    ISearchProfile searchProfile,
    IColumnService columns,
    IContentDefinitionManager definitions,
    IShapeFactory shapeFactory,
    ISiteService siteService,
    IStringLocalizer<SearchPageBuilder> S)
{
    private const string Address = "~/search";

    public async Task<SearchPage> BuildAsync(SearchForm sent)
    {
        var types = await TypesAsync();
        var allColumns = await columns.ListAsync();
        var form = sent.Within(types.Select(type => type.Key), allColumns.Select(column => column.Id));
        var words = SearchWords.Read(form.Query);
        var outcome = await search.SearchAsync(form.ToRequest());
        return new SearchPage
        {
            Form = form,
            Title = (await siteService.GetSiteSettingsAsync()).GetOrCreate<SearchSettings>().PageTitle ?? S["Search"].Value,
            HasQuery = form.Query.Length > 0,
            Total = outcome.Total,
            IsPartial = outcome.IsPartial,
            IsBehind = outcome.IsBehind,
            DidYouMean = outcome.DidYouMean is { } meant ? new SearchChoice(meant, meant, Link(form, "q", meant), false) : null,
            Results = [.. outcome.Hits.Select(hit => Show(hit, words, types, allColumns))],
            Types = Choices(form, "type", form.Type, [new(string.Empty, S["All types"]), .. types]),
            Columns = Choices(form, "column", form.Column, allColumns.Select(column => KeyValuePair.Create(column.Id, Indented(column)))),
            ColumnLinks = [.. allColumns.Where(column => column.Level == 0).Select(column => new SearchChoice(column.Id, column.Name, column.Path, false))],
            Ranges = Choices(form, "range", form.Range, [new(string.Empty, S["Any time"]), new("week", S["Last week"]), new("month", S["Last month"]), new("year", S["Last year"])]),
            Orders = Choices(form, "sort", form.Order == SearchOrder.Date ? "date" : null, [new(string.Empty, S["By relevance"]), new("date", S["Newest first"])]),
            Unfiltered = form is { Type: null, Column: null, Range: null, From: null, To: null } ? null : Write([new("q", form.Query)]),
            Pager = await PagerAsync(form, outcome),
        };
    }

    /// <summary>Where a hit's page is, from the site's root; that of a link to another site is whole.</summary>
    public static string AddressOf(SearchHit hit) => hit.Path switch
    {
        not { Length: > 0 } => $"~/Contents/ContentItems/{hit.Id}",
        var path when path.StartsWith("~/", StringComparison.Ordinal) || path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase) => path,
        var path => $"~/{path.TrimStart('/')}",
    };

    private async Task<List<KeyValuePair<string, string>>> TypesAsync()
    {
        var profile = await searchProfile.FindAsync();
        var types = new List<KeyValuePair<string, string>>();
        foreach (var name in profile?.GetOrCreate<ContentIndexMetadata>().IndexedContentTypes ?? [])
        {
            if (await definitions.GetTypeDefinitionAsync(name) is { } type)
            {
                types.Add(new(name, S[type.DisplayName]));
            }
        }

        return types;
    }

    private static SearchResult Show(SearchHit hit, IReadOnlyList<SearchWord> words, List<KeyValuePair<string, string>> types, IReadOnlyList<Column> columns)
    {
        var column = columns.FirstOrDefault(column => column.Id == hit.ColumnId);
        return new SearchResult(
            AddressOf(hit),
            Excerpt.Mark(hit.Title, words),
            Excerpt.Of(hit.Text, words),
            types.FirstOrDefault(type => type.Key == hit.Type).Value ?? hit.Type,
            column?.Name,
            column?.Path,
            hit.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static List<SearchChoice> Choices(SearchForm form, string name, string? chosen, IEnumerable<KeyValuePair<string, string>> values) =>
        [.. values.Select(value => new SearchChoice(value.Key, value.Value, Link(form, name, value.Key), value.Key == (chosen ?? string.Empty)))];

    /// <summary>The form with one value changed. Days that were typed and the quick ranges take each other's place.</summary>
    private static string Link(SearchForm form, string name, string value) => Write(form.ToValues()
        .Where(given => given.Key != name && !(name == "range" && given.Key is ("from" or "to")))
        .Append(new(name, value)));

    private static string Write(IEnumerable<KeyValuePair<string, string?>> values) =>
        Address + QueryString.Create(values.Where(value => !string.IsNullOrEmpty(value.Value)).OrderBy(value => value.Key != "q"));

    private static string Indented(Column column) => new string('\u3000', column.Level) + column.Name;

    private async Task<IShape?> PagerAsync(SearchForm form, SearchOutcome outcome)
    {
        const int size = SearchConstants.PageSize;
        if (outcome.Total <= size)
        {
            return null;
        }

        var values = new RouteValueDictionary(form.ToValues().Where(value => !string.IsNullOrEmpty(value.Value)).Select(value => KeyValuePair.Create(value.Key, (object?)value.Value)));
        return await shapeFactory.PagerAsync(new Pager(outcome.Page, size, size), Math.Min(outcome.Total, size * SearchConstants.MostPages), values);
    }
}
