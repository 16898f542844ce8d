using System.Data;
using System.Data.Common;
using System.Globalization;

namespace OrchardSite.Engine.Data.Dialects;

/// <summary>What the databases have in common.</summary>
internal abstract class StoreDialect : IStoreDialect
{
    public abstract string Name { get; }

    public abstract string IdentityColumnString { get; }

    public abstract string IdentityLastId { get; }

    public abstract int MaxParametersPerCommand { get; }

    public abstract bool SingleWriter { get; }

    public abstract int MaxIdleConnections { get; }

    public string CreateTableString => "CREATE TABLE";

    public byte DefaultDecimalPrecision => 19;

    public byte DefaultDecimalScale => 5;

    public bool PrefixIndex => true;

    public string PrimaryKeyString => "primary key";

    public string RandomOrderByClause => "RANDOM()";

    public abstract string GetTableExistsSql(string? schema);

    public abstract string? GetCreateSchemaSql(string schema);

    public abstract string? GetAlterColumnSql(string table, string column, string typeName);

    public abstract DbTransaction BeginWrite(DbConnection connection, IsolationLevel isolationLevel);

    public abstract DbTransaction BeginRead(DbConnection connection);

    public abstract string FormatIndexName(string name);

    public abstract string GetDropIndexString(string indexName, string tableName, string? schema);

    public string GetDropTableString(string tableName, string? schema) => $"DROP TABLE IF EXISTS {QuoteForTableName(tableName, schema)}";

    public string QuoteForAliasName(string alias) => QuoteForColumnName(alias);

    public abstract string QuoteForColumnName(string columnName);

    public abstract string QuoteForTableName(string tableName, string? schema);

    public string InOperator(string values) => $" IN ({values})";

    public string NotInOperator(string values) => $" NOT IN ({values})";

    public string InSelectOperator(string query) => $" IN ({query})";

    public string NotInSelectOperator(string query) => $" NOT IN ({query})";

    public abstract string IsOneOf(string expression, string parameterName);

    public abstract object ToIds(IReadOnlyCollection<long> ids);

    public abstract string ToGroupOrder(string expression, Type type, bool isDescending);

    public abstract string Like(string expression, string parameterName);

    public abstract string Page(int skip, int? take);

    public abstract string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale);

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
        bool flag => GetSqlValue(flag),
        string text => Quote(text),
        DateTime time => Quote(time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => Quote(other.ToString()!),
    };

    public virtual object? TryConvert(object? source) => source switch
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
        return plain.IsEnum
            ? Enum.ToObject(plain, Convert.ToInt64(value, CultureInfo.InvariantCulture))
            : ToValue(value, plain);
    }

    protected abstract string GetSqlValue(bool value);

    /// <summary>A value as the database gives it, as one of the type that the property has.</summary>
    protected virtual object? ToValue(object value, Type type)
    {
        if (type.IsInstanceOfType(value))
        {
            return value;
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
