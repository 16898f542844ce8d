using System.Collections;

namespace YesSql.Services;

/// <summary>Comparisons that only a query understands: they are read from its expression and never called.</summary>
public static class DefaultQueryExtensions
{
    public static bool IsIn(this object? source, IEnumerable values) => throw OutsideQuery(nameof(IsIn));

    public static bool IsLike(this string? source, string filter) => throw OutsideQuery(nameof(IsLike));

    public static bool IsNotIn(this object? source, IEnumerable values) => throw OutsideQuery(nameof(IsNotIn));

    public static bool IsNotLike(this string? source, string filter) => throw OutsideQuery(nameof(IsNotLike));

    public static bool NotContains(this string? source, string text) => throw OutsideQuery(nameof(NotContains));

    internal static InvalidOperationException OutsideQuery(string method) =>
        new($"'{method}' has a meaning only in the expression of a query.");
}
