using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace OrchardSite.Engine.Data.Dialects;

/// <summary>SQLite: text compares without regard to case, times are text, one writer at a time.</summary>
internal sealed class SqliteDialect : IStoreDialect
{
    public string Name => "Sqlite";

    public string CreateTableString => "CREATE TABLE";

    public byte DefaultDecimalPrecision => 19;

    public byte DefaultDecimalScale => 5;

    public string IdentityColumnString => "integer primary key autoincrement";

    public string IdentityLastId => "last_insert_rowid()";

    public int MaxParametersPerCommand => 32766;

    public bool PrefixIndex => true;

    public string PrimaryKeyString => "primary key";

    public string RandomOrderByClause => "RANDOM()";

    public bool SingleWriter => true;

    public string TableExistsSql => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @Table";

    public DbTransaction BeginWrite(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public DbTransaction BeginRead(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public string FormatIndexName(string name) => name;

    public string GetDropIndexString(string indexName, string tableName, string? schema) => $"DROP INDEX IF EXISTS {QuoteForColumnName(indexName)}";

    public string GetDropTableString(string tableName, string? schema) => $"DROP TABLE IF EXISTS {QuoteForTableName(tableName, schema)}";

    public string QuoteForAliasName(string alias) => QuoteForColumnName(alias);

    public string QuoteForColumnName(string columnName) => $"[{columnName}]";

    public string QuoteForTableName(string tableName, string? schema) => $"[{tableName}]";

    public string InOperator(string values) => $" IN ({values})";

    public string NotInOperator(string values) => $" NOT IN ({values})";

    public string InSelectOperator(string query) => $" IN ({query})";

    public string NotInSelectOperator(string query) => $" NOT IN ({query})";

    public string IsOneOf(string expression, string parameterName) => $"{expression} IN (SELECT value FROM json_each({parameterName}))";

    public object ToIds(IReadOnlyCollection<long> ids) => JsonSerializer.Serialize(ids);

    public string ToOrderKey(string expression, Type type) => type == typeof(string) ? $"{expression} COLLATE NOCASE" : expression;

    public string Like(string expression, string parameterName) => $"{expression} LIKE {parameterName} ESCAPE '\\'";

    public string Page(int skip, int? take) => (skip, take) switch
    {
        (0, null) => "",
        (0, _) => string.Create(CultureInfo.InvariantCulture, $" LIMIT {take}"),
        _ => string.Create(CultureInfo.InvariantCulture, $" LIMIT {take ?? -1} OFFSET {skip}"),
    };

    public string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale) => dbType switch
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

    public DbType ToDbType(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
        {
            return DbType.Int32;
        }

        return Type.GetTypeCode(plain) switch
        {
            TypeCode.Boolean => DbType.Boolean,
            TypeCode.Byte or TypeCode.SByte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 => DbType.Int32,
            TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 => DbType.Int64,
            TypeCode.Single or TypeCode.Double => DbType.Double,
            TypeCode.Decimal => DbType.Decimal,
            TypeCode.DateTime => DbType.DateTime,
            TypeCode.Char or TypeCode.String => DbType.String,
            _ => ToDbTypeOfObject(plain),
        };
    }

    public string GetSqlValue(object? value) => TryConvert(value) switch
    {
        null => "null",
        bool flag => flag ? "1" : "0",
        string text => Quote(text),
        DateTime time => Quote(time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => Quote(other.ToString()!),
    };

    public object? TryConvert(object? source) => source switch
    {
        Enum value => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        TimeSpan span => span.Ticks,
        char letter => letter.ToString(),
        _ => source,
    };

    public object? FromDatabase(object? value, Type type)
    {
        if (value is null or DBNull)
        {
            return null;
        }

        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsInstanceOfType(value))
        {
            return value;
        }

        return plain.IsEnum
            ? Enum.ToObject(plain, Convert.ToInt64(value, CultureInfo.InvariantCulture))
            : FromText(value, plain);
    }

    private static object? FromText(object value, Type type)
    {
        if (type == typeof(DateTime))
        {
            return DateTime.Parse((string)value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        }

        if (type == typeof(DateTimeOffset))
        {
            return DateTimeOffset.Parse((string)value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        }

        if (type == typeof(Guid))
        {
            return value is byte[] bytes ? new Guid(bytes) : Guid.Parse((string)value);
        }

        return type == typeof(TimeSpan)
            ? TimeSpan.FromTicks(Convert.ToInt64(value, CultureInfo.InvariantCulture))
            : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }

    private static DbType ToDbTypeOfObject(Type type)
    {
        if (type == typeof(DateTimeOffset))
        {
            return DbType.DateTimeOffset;
        }

        if (type == typeof(TimeSpan))
        {
            return DbType.Int64;
        }

        if (type == typeof(Guid))
        {
            return DbType.Guid;
        }

        return type == typeof(byte[]) ? DbType.Binary : throw new NotSupportedException($"A column cannot hold values of type '{type}'.");
    }

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
