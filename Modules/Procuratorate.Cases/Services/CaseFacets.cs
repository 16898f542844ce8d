using System.Globalization;
using Microsoft.Extensions.Localization;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services.Batches;
using Procuratorate.Cases.ViewModels;

namespace Procuratorate.Cases.Services;

/// <summary>Makes the filters that stand above a list of cases: the choices, how many cases each would show, and where it leads.</summary>
public sealed class CaseFacets(CaseLabels labels, IStringLocalizer<CaseFacets> localizer)
{
    /// <summary>Choices that are shown at once; more of them stand behind 更多.</summary>
    private const int ShownAtOnce = 12;

    /// <summary>A mixture of so many filters is not for search engines.</summary>
    private const int DeepMixture = 2;

    /// <param name="tally">Counts the list's cases.</param>
    /// <param name="filter">What the list is narrowed down to.</param>
    /// <param name="batches">The published batches, the newest first.</param>
    /// <param name="path">The list's page, from the site's root.</param>
    public IReadOnlyList<CaseFacet> Build(CaseTally tally, CaseFilter filter, IReadOnlyList<CaseBatch> batches, string path)
    {
        var inBatches = tally.Batches(filter);
        var years = tally.Years(filter);
        string Link(CaseFilter target) => path + CaseFilterQuery.Write(target, batches);

        CaseFacet?[] facets =
        [
            Facet(CaseFilterQuery.Category, localizer["Category"], filter.Category, Known(CaseCategories.All, tally.Categories(filter), labels.Category), value => filter with { Category = value }, Link, tally.Count),
            Facet(CaseFilterQuery.Level, localizer["Level"], filter.Level, Known(CaseLevels.All, tally.Levels(filter), labels.Level), value => filter with { Level = value }, Link, tally.Count),
            Facet(CaseFilterQuery.Batch, localizer["Batch"], filter.BatchId, batches.Select(batch => (batch.Id, batch.Title, inBatches.GetValueOrDefault(batch.Id))), value => filter with { BatchId = value }, Link, tally.Count),
            Facet(CaseFilterQuery.Organ, localizer["Handling procuratorate"], filter.Organ, Organs(tally.Organs(filter), filter.Organ), value => filter with { Organ = value }, Link, tally.Count),
            Facet(CaseFilterQuery.Year, localizer["Year"], Text(filter.Year), Years(years, filter.Year), value => filter with { Year = Number(value) }, Link, tally.Count),
        ];

        return [.. facets.OfType<CaseFacet>()];
    }

    /// <summary>A fact that all cases share, or none has, is no filter; null then, unless the list is narrowed by it.</summary>
    private CaseFacet? Facet(
        string name,
        string label,
        string? chosen,
        IEnumerable<(string Value, string Label, int Count)> values,
        Func<string?, CaseFilter> narrow,
        Func<CaseFilter, string> link,
        Func<CaseFilter, int> count)
    {
        var choices = values
            .Where(value => value.Count > 0 || value.Value == chosen)
            .Select(value => Choice(value.Value, value.Label, value.Count, value.Value == chosen))
            .ToArray();
        if (choices.Length < 2 && chosen is null)
        {
            return null;
        }

        var all = Choice(null, localizer["All"], count(narrow(null)), chosen is null);
        var shown = choices.Length > ShownAtOnce ? choices.Where((choice, place) => place < ShownAtOnce || choice.IsChosen).ToArray() : choices;
        return new CaseFacet(name, label, [all, .. shown], [.. choices.Except(shown)]);

        CaseFacetChoice Choice(string? value, string text, int count, bool isChosen)
        {
            var target = narrow(isChosen ? null : value);
            return new CaseFacetChoice(text, count, link(target), isChosen, target.Count >= DeepMixture);
        }
    }

    private static IEnumerable<(string Value, string Label, int Count)> Known(IReadOnlyList<string> values, IReadOnlyDictionary<string, int> counts, Func<string, string> label) =>
        values.Select(value => (value, label(value), counts.GetValueOrDefault(value)));

    private static IEnumerable<(string Value, string Label, int Count)> Organs(IReadOnlyDictionary<string, int> counts, string? chosen) => counts
        .Concat(chosen is null || counts.ContainsKey(chosen) ? [] : [KeyValuePair.Create(chosen, 0)])
        .OrderByDescending(organ => organ.Value)
        .ThenBy(organ => organ.Key, StringComparer.Ordinal)
        .Select(organ => (organ.Key, organ.Key, organ.Value));

    private IEnumerable<(string Value, string Label, int Count)> Years(IReadOnlyDictionary<int, int> counts, int? chosen) => counts
        .Concat(chosen is { } year && !counts.ContainsKey(year) ? [KeyValuePair.Create(year, 0)] : [])
        .OrderByDescending(year => year.Key)
        .Select(year => (Text(year.Key)!, localizer["Year {0}", year.Key].Value, year.Value));

    private static string? Text(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string? year) => year is null ? null : int.Parse(year, CultureInfo.InvariantCulture);
}
