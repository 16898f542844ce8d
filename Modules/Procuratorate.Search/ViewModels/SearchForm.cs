using System.Globalization;
using Procuratorate.Search.Querying;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.ViewModels;

/// <summary>The form as it was sent: what could be read of it, and what could not.</summary>
public sealed record SearchForm
{
    /// <summary>The days back that the quick choices stand for.</summary>
    private static readonly Dictionary<string, Func<DateOnly, DateOnly>> _ranges = new(StringComparer.Ordinal)
    {
        ["week"] = today => today.AddDays(-7),
        ["month"] = today => today.AddMonths(-1),
        ["year"] = today => today.AddYears(-1),
    };

    public string Query { get; private init; } = string.Empty;

    public string? Type { get; private init; }

    public string? Column { get; private init; }

    /// <summary><c>week</c>, <c>month</c>, <c>year</c>, or null.</summary>
    public string? Range { get; private init; }

    /// <summary>The first day as typed.</summary>
    public string? From { get; private init; }

    /// <summary>The last day as typed.</summary>
    public string? To { get; private init; }

    public SearchOrder Order { get; private init; }

    public int Page { get; private init; } = 1;

    /// <summary>Days that are none, as typed.</summary>
    public IReadOnlyList<string> WrongDates { get; private init; } = [];

    private DateOnly? FromDay { get; init; }

    private DateOnly? ToDay { get; init; }

    /// <param name="get">The value that was sent under a name; null when none was.</param>
    /// <param name="today">The site's own day.</param>
    public static SearchForm Read(Func<string, string?> get, DateOnly today)
    {
        var (from, to) = (Short(get("from")), Short(get("to")));
        var (first, last) = (Day(from), Day(to));
        if (first > last)
        {
            (from, to) = (to, from);
            (first, last) = (last, first);
        }

        var range = get("range") is { } name && _ranges.ContainsKey(name) && from is null && to is null ? name : null;
        return new SearchForm
        {
            Query = SearchWords.Clean(get("q")),
            Type = Short(get("type")),
            Column = Short(get("column")),
            Range = range,
            From = from,
            To = to,
            FromDay = range is null ? first : _ranges[range](today),
            ToDay = last,
            Order = get("sort") == "date" ? SearchOrder.Date : SearchOrder.Relevance,
            Page = PageOf(get("pagenum")),
            WrongDates = [.. new[] { (from, first), (to, last) }.Where(day => day.Item1 is not null && day.Item2 is null).Select(day => day.Item1!)],
        };
    }

    /// <summary>The form without a type or column that is not there.</summary>
    public SearchForm Within(IEnumerable<string> types, IEnumerable<string> columns) => this with
    {
        Type = types.Contains(Type, StringComparer.Ordinal) ? Type : null,
        Column = columns.Contains(Column, StringComparer.Ordinal) ? Column : null,
    };

    public SearchRequest ToRequest() => new(Query)
    {
        Type = Type,
        ColumnId = Column,
        From = FromDay,
        To = ToDay,
        Order = Order,
        Page = Page,
    };

    /// <summary>The form's values as an address has them, without the page.</summary>
    public IEnumerable<KeyValuePair<string, string?>> ToValues()
    {
        yield return new("q", Query);
        yield return new("type", Type);
        yield return new("column", Column);
        yield return new("range", Range);
        yield return new("from", From);
        yield return new("to", To);
        yield return new("sort", Order == SearchOrder.Date ? "date" : null);
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int PageOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? Math.Max(1, page)
            : text is { Length: > 9 } && text.All(char.IsAsciiDigit) ? int.MaxValue : 1;

    private static string? Short(string? text)
    {
        const int longest = 40;
        var clean = SearchWords.Clean(text);
        return clean.Length is > 0 and <= longest ? clean : null;
    }
}
