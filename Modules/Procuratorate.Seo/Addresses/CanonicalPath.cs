using System.Globalization;

namespace Procuratorate.Seo.Addresses;

/// <summary>The one address of each page, from the site's root.</summary>
public static class CanonicalPath
{
    /// <summary>A column's page: its code and a slash; a further page keeps its number, all other parameters fall away.</summary>
    /// <param name="code">The column's code.</param>
    /// <param name="page">The page's number, 1 for the first.</param>
    public static string OfColumn(string code, int page) => page > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{code}/?pagenum={page}")
        : $"{code}/";

    /// <summary>The page number that a query asks for, kept within the pages that there are.</summary>
    /// <param name="requested">The parameter's text.</param>
    /// <param name="count">Items in all.</param>
    /// <param name="pageSize">Items on a page, 1 or more.</param>
    public static int PageWithin(string? requested, int count, int pageSize)
    {
        var last = Math.Max(1, (count + pageSize - 1) / pageSize);
        return int.TryParse(requested, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, last) : 1;
    }

    /// <summary>Where a request for an item's page should go instead, as its spelling is not the page's own; null when it is.</summary>
    /// <param name="requested">The path from the site's root as it was asked for, without a slash before it.</param>
    /// <param name="path">The item's path, without slashes around it.</param>
    /// <param name="isColumn">Whether the item is a column, whose address ends with a slash.</param>
    public static string? Correct(string requested, string path, bool isColumn)
    {
        var own = isColumn ? path + "/" : path;
        return string.Equals(requested, own, StringComparison.Ordinal) ? null : own;
    }
}
