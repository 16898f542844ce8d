using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OrchardSite.Engine.Data.Dialects;

/// <summary>PostgreSQL: text compares letter by letter, times are without a zone and mean UTC, writers wait only for the rows that they share.</summary>
internal sealed class PostgreSqlDialect : StoreDialect
{
    /// <summary>Longer names are cut by the server (NAMEDATALEN - 1), and two that begin alike would become one.</summary>
    private const int MaxNameLength = 63;

    /// <summary>What a text column holds whose length nobody said.</summary>
    private const int DefaultTextLength = 255;

    /// <summary>Columns for more than this are of unlimited text.</summary>
    private const int MaxTextLength = 4000;

    public override string Name => "PostgreSql";

    public override string IdentityColumnString => "BIGSERIAL PRIMARY KEY";

    public override string IdentityLastId => "lastval()";

    public override int MaxParametersPerCommand => 65535;

    public override bool SingleWriter => false;

    public override int MaxIdleConnections => 0;

    public override string GetTableExistsSql(string? schema) =>
        $"SELECT COUNT(*) FROM pg_tables WHERE schemaname = {(string.IsNullOrEmpty(schema) ? "current_schema()" : GetSqlValue((object)schema))} AND tablename = @Table";

    public override string? GetCreateSchemaSql(string schema) => $"CREATE SCHEMA IF NOT EXISTS {QuoteForColumnName(schema)}";

    public override string? GetAlterColumnSql(string table, string column, string typeName) =>
        $"ALTER TABLE {table} ALTER COLUMN {column} TYPE {typeName} USING {column}::{typeName}";

    public override DbTransaction BeginWrite(DbConnection connection, IsolationLevel isolationLevel) =>
        connection.BeginTransaction(isolationLevel == IsolationLevel.Unspecified ? IsolationLevel.ReadCommitted : isolationLevel);

    public override DbTransaction BeginRead(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override string FormatIndexName(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MaxNameLength)
        {
            return name;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..12];
        return $"IDX_{hash}_{name.AsSpan(name.Length - 20)}";
    }

    public override string GetDropIndexString(string indexName, string tableName, string? schema) => $"DROP INDEX IF EXISTS {QuoteForTableName(indexName, schema)}";

    public override string QuoteForColumnName(string columnName) => $"\"{columnName}\"";

    public override string QuoteForTableName(string tableName, string? schema) =>
        string.IsNullOrEmpty(schema) ? QuoteForColumnName(tableName) : $"{QuoteForColumnName(schema)}.{QuoteForColumnName(tableName)}";

    public override string IsOneOf(string expression, string parameterName) => $"{expression} = ANY({parameterName})";

    public override object ToIds(IReadOnlyCollection<long> ids) => ids.ToArray();

    /// <summary>There is no highest of flags and of ids.</summary>
    public override string ToGroupOrder(string expression, Type type, bool isDescending)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(bool))
        {
            return $"{(isDescending ? "BOOL_OR" : "BOOL_AND")}({expression})";
        }

        return $"{(isDescending ? "MAX" : "MIN")}({expression}{(plain == typeof(Guid) ? "::text" : "")})";
    }

    public override string Like(string expression, string parameterName) => $"{expression} ILIKE {parameterName}";

    public override string Page(int skip, int? take)
    {
        var limit = take is null ? "" : string.Create(CultureInfo.InvariantCulture, $" LIMIT {take}");
        return skip == 0 ? limit : string.Create(CultureInfo.InvariantCulture, $"{limit} OFFSET {skip}");
    }

    public override string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale) => dbType switch
    {
        DbType.Int64 or DbType.UInt64 => "int8",
        DbType.Int32 or DbType.UInt32 => "int4",
        DbType.Byte or DbType.SByte or DbType.Int16 or DbType.UInt16 => "int2",
        DbType.Boolean => "boolean",
        DbType.Date => "date",
        DbType.DateTime or DbType.DateTime2 or DbType.DateTimeOffset => "timestamp",
        DbType.Time => "time",
        DbType.Single => "float4",
        DbType.Double => "float8",
        DbType.Decimal or DbType.Currency or DbType.VarNumeric => string.Create(CultureInfo.InvariantCulture, $"decimal({precision ?? DefaultDecimalPrecision}, {scale ?? DefaultDecimalScale})"),
        DbType.Binary or DbType.Object => "bytea",
        DbType.Guid => "uuid",
        _ => length > MaxTextLength ? "text" : string.Create(CultureInfo.InvariantCulture, $"varchar({length ?? DefaultTextLength})"),
    };

    /// <summary>The driver would move a time that says it is UTC into the connection's zone, and knows no unsigned numbers.</summary>
    public override object? TryConvert(object? source) => source switch
    {
        DateTime time => DateTime.SpecifyKind(time, DateTimeKind.Unspecified),
        DateTimeOffset time => DateTime.SpecifyKind(time.UtcDateTime, DateTimeKind.Unspecified),
        ushort number => (int)number,
        sbyte number => (short)number,
        uint number => (long)number,
        ulong number => checked((long)number),
        _ => base.TryConvert(source),
    };

    protected override string GetSqlValue(bool value) => value ? "TRUE" : "FALSE";

    protected override object? ToValue(object value, Type type)
    {
        if (value is not DateTime time)
        {
            return base.ToValue(value, type);
        }

        var moment = DateTime.SpecifyKind(time, DateTimeKind.Utc);
        return type == typeof(DateTimeOffset) ? (object)new DateTimeOffset(moment) : moment;
    }
}
