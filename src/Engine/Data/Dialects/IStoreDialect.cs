using System.Data;
using System.Data.Common;
using YesSql;

namespace OrchardSite.Engine.Data.Dialects;

/// <summary>All that differs from one database to another; the rest of the store speaks only through it.</summary>
internal interface IStoreDialect : ISqlDialect
{
    /// <summary>Whether the database takes one writing transaction at a time, so that writers had better queue in the process.</summary>
    bool SingleWriter { get; }

    /// <summary>How many connections a store keeps open for the next who needs one; 0 where the driver keeps them.</summary>
    int MaxIdleConnections { get; }

    /// <summary>Counts the tables named <c>@Table</c> in a schema; null for the schema that the connection starts in.</summary>
    string GetTableExistsSql(string? schema);

    /// <summary>Makes a schema where there is none of that name; null for a database without schemas.</summary>
    string? GetCreateSchemaSql(string schema);

    /// <summary>Gives a column another type; null for a database whose columns take any value.</summary>
    string? GetAlterColumnSql(string table, string column, string typeName);

    /// <summary>Starts a transaction that may write at once, and so never has to give up half-way for another writer.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="isolationLevel">Unspecified for the level that the store writes at.</param>
    DbTransaction BeginWrite(DbConnection connection, IsolationLevel isolationLevel);

    /// <summary>Starts a transaction whose statements all see the database at one moment.</summary>
    DbTransaction BeginRead(DbConnection connection);

    /// <summary>A condition that holds where the expression is one of the ids in a parameter made by <see cref="ToIds"/>.</summary>
    string IsOneOf(string expression, string parameterName);

    object ToIds(IReadOnlyCollection<long> ids);

    /// <summary>What a group of rows is sorted by: its highest value where the order descends, else its lowest.</summary>
    string ToGroupOrder(string expression, Type type, bool isDescending);

    /// <summary>A comparison with a pattern, without regard to case; the pattern's own wildcards may be escaped by a backslash.</summary>
    string Like(string expression, string parameterName);

    string Page(int skip, int? take);

    object? FromDatabase(object? value, Type type);
}
