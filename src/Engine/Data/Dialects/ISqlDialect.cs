using System.Data;

namespace YesSql;

/// <summary>The SQL of a database.</summary>
public interface ISqlDialect
{
    string CreateTableString { get; }
    byte DefaultDecimalPrecision { get; }
    byte DefaultDecimalScale { get; }
    string IdentityColumnString { get; }
    string IdentityLastId { get; }
    int MaxParametersPerCommand { get; }
    string Name { get; }
    bool PrefixIndex { get; }
    string PrimaryKeyString { get; }
    string RandomOrderByClause { get; }
    string FormatIndexName(string name);
    string GetDropIndexString(string indexName, string tableName, string? schema);
    string GetDropTableString(string tableName, string? schema);
    string GetSqlValue(object? value);
    string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale);
    string InOperator(string values);
    string InSelectOperator(string query);
    string NotInOperator(string values);
    string NotInSelectOperator(string query);
    string QuoteForAliasName(string alias);
    string QuoteForColumnName(string columnName);
    string QuoteForTableName(string tableName, string? schema);
    DbType ToDbType(Type type);
    object? TryConvert(object? source);
}
