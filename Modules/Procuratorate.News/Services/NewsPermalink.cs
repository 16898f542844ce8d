using System.Globalization;
using System.Text.RegularExpressions;

namespace Procuratorate.News.Services;

/// <summary>The address of an item of news in the form that the present sites use: <c>gyss/202208/t20220826_6761647.shtml</c>.</summary>
public static partial class NewsPermalink
{
    /// <param name="columnCode">The main column's code.</param>
    /// <param name="date">时间 as shown.</param>
    /// <param name="number">The item's own number.</param>
    public static string Format(string columnCode, DateTime date, long number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{columnCode}/{date:yyyyMM}/t{date:yyyyMMdd}_{number}.shtml");

    /// <summary>Whether the address was made by <see cref="Format"/> for the item with that number, and not written by an editor.</summary>
    public static bool IsMadeFor(string? path, long number) =>
        path is not null && Form().Match(path) is { Success: true } match && match.Groups[1].ValueSpan.SequenceEqual(number.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^[a-z0-9]+/\d{6}/t\d{8}_(\d+)\.shtml$")]
    private static partial Regex Form();
}
