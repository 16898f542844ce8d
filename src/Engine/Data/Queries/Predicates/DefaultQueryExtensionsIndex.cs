using System.Linq.Expressions;

namespace YesSql.Services;

/// <summary>Comparisons with another index that only a query understands.</summary>
public static class DefaultQueryExtensionsIndex
{
    public static bool IsIn<TIndex>(this object? source, Expression<Func<TIndex, object?>> select, Expression<Func<TIndex, bool>> where) =>
        throw DefaultQueryExtensions.OutsideQuery(nameof(IsIn));

    public static bool IsInAny<TIndex>(this object? source, Expression<Func<TIndex, object?>> select) =>
        throw DefaultQueryExtensions.OutsideQuery(nameof(IsInAny));

    public static bool IsNotIn<TIndex>(this object? source, Expression<Func<TIndex, object?>> select, Expression<Func<TIndex, bool>> where) =>
        throw DefaultQueryExtensions.OutsideQuery(nameof(IsNotIn));

    public static bool IsNotInAny<TIndex>(this object? source, Expression<Func<TIndex, object?>> select) =>
        throw DefaultQueryExtensions.OutsideQuery(nameof(IsNotInAny));
}
