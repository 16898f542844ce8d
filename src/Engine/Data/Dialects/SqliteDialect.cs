using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace OrchardSite.Engine.Data.Dialects;

/// <summary>SQLite: text compares without regard to case, times are text, one writer at a time.</summary>
internal sealed class SqliteDialect : StoreDialect
{
    public override string Name => "Sqlite";

    public override string IdentityColumnString => "integer primary key autoincrement";

    public override string IdentityLastId => "last_insert_rowid()";

    public override int MaxParametersPerCommand => 32766;

    public override bool SingleWriter => true;

    public override int MaxIdleConnections => 4;

    public override string GetTableExistsSql(string? schema) => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @Table";

    public override string? GetCreateSchemaSql(string schema) => null;

    /// <summary>SQLite's columns take values of any type and length, so a wider one needs no change; the declared type stays as it was.</summary>
    public override string? GetAlterColumnSql(string table, string column, string typeName) => null;

    public override DbTransaction BeginWrite(DbConnection connection, IsolationLevel isolationLevel) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public override DbTransaction BeginRead(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public override string FormatIndexName(string name) => name;

    public override string GetDropIndexString(string indexName, string tableName, string? schema) => $"DROP INDEX IF EXISTS {QuoteForColumnName(indexName)}";

    public override string QuoteForColumnName(string columnName) => $"[{columnName}]";

    public override string QuoteForTableName(string tableName, string? schema) => $"[{tableName}]";

    public override string IsOneOf(string expression, string parameterName) => $"{expression} IN (SELECT value FROM json_each({parameterName}))";

    public override object ToIds(IReadOnlyCollection<long> ids) => JsonSerializer.Serialize(ids);

    /// <summary>An aggregate of a column forgets how the column compares.</summary>
    public override string ToGroupOrder(string expression, Type type, bool isDescending)
    {
        var order = $"{(isDescending ? "MAX" : "MIN")}({expression})";
        return type == typeof(string) ? $"{order} COLLATE NOCASE" : order;
    }

    public override string Like(string expression, string parameterName) => $"{expression} LIKE {parameterName} ESCAPE '\\'";

    public override string Page(int skip, int? take) => (skip, take) switch
    {
        (0, null) => "",
        (0, _) => string.Create(CultureInfo.InvariantCulture, $" LIMIT {take}"),
        _ => string.Create(CultureInfo.InvariantCulture, $" LIMIT {take ?? -1} OFFSET {skip}"),
    };

    public override string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale) => dbType switch
    {
        DbType.Int64 => "BIGINT",
        DbType.Byte or DbType.SByte or DbType.Int16 or DbType.Int32 or DbType.UInt16 or DbType.UInt32 or DbType.UInt64 => "INT",
        DbType.Boolean => "BOOL",
        DbType.Date => "DATE",
        DbType.DateTime or DbType.DateTime2 or DbType.DateTimeOffset => "DATETIME",
        DbType.Time => "TIME",
        DbType.Single or DbType.Double => "DOUBLE",
        DbType.Decimal or DbType.Currency or DbType.VarNumeric => "NUMERIC",
        DbType.Binary or DbType.Object => "BLOB",
        DbType.Guid => "UNIQUEIDENTIFIER",
        _ => "TEXT COLLATE NOCASE",
    };

    protected override string GetSqlValue(bool value) => value ? "1" : "0";

    protected override object? ToValue(object value, Type type)
    {
        if (value is string text && type == typeof(DateTime))
        {
            return DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        }

        if (value is string moment && type == typeof(DateTimeOffset))
        {
            return DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        }

        return type == typeof(Guid) && value is not Guid
            ? value is byte[] bytes ? new Guid(bytes) : Guid.Parse((string)value)
            : base.ToValue(value, type);
    }
}
