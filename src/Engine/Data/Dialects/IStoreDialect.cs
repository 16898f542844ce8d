using System.Data.Common;
using YesSql;

namespace OrchardSite.Engine.Data.Dialects;

/// <summary>All that differs from one database to another; the rest of the store speaks only through it.</summary>
internal interface IStoreDialect : ISqlDialect
{
    /// <summary>Whether the database takes one writing transaction at a time, so that writers had better queue in the process.</summary>
    bool SingleWriter { get; }

    /// <summary>Counts the tables named <c>@Table</c>.</summary>
    string TableExistsSql { get; }

    /// <summary>Starts a transaction that may write at once, and so never has to give up half-way for another writer.</summary>
    DbTransaction BeginWrite(DbConnection connection);

    /// <summary>Starts a transaction whose statements all see the database at one moment.</summary>
    DbTransaction BeginRead(DbConnection connection);

    /// <summary>A condition that holds where the expression is one of the ids in a parameter made by <see cref="ToIds"/>.</summary>
    string IsOneOf(string expression, string parameterName);

    object ToIds(IReadOnlyCollection<long> ids);

    /// <summary>The expression as one to sort by: an aggregate of a column forgets how the column compares.</summary>
    string ToOrderKey(string expression, Type type);

    string Like(string expression, string parameterName);

    string Page(int skip, int? take);

    object? FromDatabase(object? value, Type type);
}
