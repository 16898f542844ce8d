using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services.Batches;

namespace Procuratorate.Cases.Services;

/// <summary>
/// Filters in the query string: <c>?category=criminal&amp;level=typical&amp;batch=3&amp;organ=…&amp;year=2026</c>. A value that cannot be meant, by mistake
/// or on purpose, counts as none.
/// </summary>
public static class CaseFilterQuery
{
    public const string Category = "category";
    public const string Level = "level";
    public const string Batch = "batch";
    public const string Organ = "organ";
    public const string Year = "year";
    public const string Page = "pagenum";

    /// <summary>The longest name of a 承办院 that is looked for.</summary>
    private const int LongestOrgan = 100;

    /// <param name="query">The address's query.</param>
    /// <param name="batches">The published batches.</param>
    public static CaseFilter Read(IQueryCollection query, IReadOnlyList<CaseBatch> batches)
    {
        var batch = Single(query, Batch);
        var organ = Single(query, Organ);
        return new CaseFilter(
            OneOf(CaseCategories.All, Single(query, Category)),
            OneOf(CaseLevels.All, Single(query, Level)),
            batch is null ? null : batches.FirstOrDefault(candidate => candidate.Key == batch)?.Id,
            organ is { Length: <= LongestOrgan } && !organ.Any(char.IsControl) ? organ : null,
            int.TryParse(Single(query, Year), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? year : null);
    }

    /// <summary>The query of a page of the list, with <c>?</c>; empty for the whole list's first page. The same filters always make the same text.</summary>
    /// <param name="filter">What it is narrowed down to.</param>
    /// <param name="batches">The published batches.</param>
    /// <param name="page">The page, 1 for the first.</param>
    public static string Write(CaseFilter filter, IReadOnlyList<CaseBatch> batches, int page = 1)
    {
        var query = new QueryBuilder();
        Add(query, Category, filter.Category?.ToLowerInvariant());
        Add(query, Level, filter.Level?.ToLowerInvariant());
        Add(query, Batch, batches.FirstOrDefault(batch => batch.Id == filter.BatchId)?.Key);
        Add(query, Organ, filter.Organ);
        Add(query, Year, filter.Year?.ToString(CultureInfo.InvariantCulture));
        Add(query, Page, page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null);
        return query.ToQueryString().ToUriComponent();
    }

    /// <summary>The page that the address asks for, kept within those that exist.</summary>
    /// <param name="query">The address's query.</param>
    /// <param name="last">The last page, 1 or more.</param>
    public static int ReadPage(IQueryCollection query, int last) =>
        int.TryParse(query[Page], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, last) : 1;

    private static string? Single(IQueryCollection query, string key) =>
        query[key] is [{ } value] && value.Trim() is { Length: > 0 } text ? text : null;

    private static string? OneOf(IReadOnlyList<string> values, string? text) =>
        values.FirstOrDefault(value => string.Equals(value, text, StringComparison.OrdinalIgnoreCase));

    private static void Add(QueryBuilder query, string key, string? value)
    {
        if (value is not null)
        {
            query.Add(key, value);
        }
    }
}
