using System.Globalization;

namespace Procuratorate.News.Services;

/// <summary>The address of an item of news in the form that the present sites use: <c>gyss/202208/t20220826_6761647.shtml</c>.</summary>
public static class NewsPermalink
{
    /// <param name="columnCode">The main column's code.</param>
    /// <param name="date">时间 as shown.</param>
    /// <param name="number">The item's own number.</param>
    public static string Format(string columnCode, DateTime date, long number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{columnCode}/{date:yyyyMM}/t{date:yyyyMMdd}_{number}.shtml");
}
