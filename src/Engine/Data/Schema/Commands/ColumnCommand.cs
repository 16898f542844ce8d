using YesSql;
using YesSql.Sql.Schema;

namespace OrchardSite.Engine.Data.Schema;

/// <summary>A column as a migration describes it, new or changed.</summary>
internal sealed class ColumnCommand(string tableName, string columnName, Type type) : IAddColumnCommand, IAlterColumnCommand
{
    /// <summary>Longer than any length that a database counts.</summary>
    private const int UnlimitedLength = 10000;

    public string Name => tableName;

    public string ColumnName => columnName;

    public Type DbType { get; private set; } = type;

    public object? Default { get; private set; }

    public int? Length { get; private set; }

    public byte? Precision { get; private set; }

    public byte? Scale { get; private set; }

    public bool IsIdentity { get; private set; }

    public bool IsNotNull { get; private set; }

    public bool IsPrimaryKey { get; private set; }

    public bool IsUnique { get; private set; }

    public IColumnCommand Unlimited() => WithLength(UnlimitedLength);

    public IColumnCommand WithLength(int? length)
    {
        Length = length;
        return this;
    }

    public IColumnCommand WithDefault(object? @default)
    {
        Default = @default;
        return this;
    }

    public ICreateColumnCommand Identity()
    {
        IsIdentity = true;
        IsUnique = false;
        return this;
    }

    public ICreateColumnCommand PrimaryKey()
    {
        IsPrimaryKey = true;
        IsUnique = false;
        return this;
    }

    public ICreateColumnCommand NotNull()
    {
        IsNotNull = true;
        return this;
    }

    public ICreateColumnCommand Nullable()
    {
        IsNotNull = false;
        return this;
    }

    public ICreateColumnCommand Unique()
    {
        IsUnique = !IsPrimaryKey && !IsIdentity;
        return this;
    }

    public ICreateColumnCommand NotUnique()
    {
        IsUnique = false;
        return this;
    }

    public ICreateColumnCommand WithPrecision(byte? precision)
    {
        Precision = precision;
        return this;
    }

    public ICreateColumnCommand WithScale(byte? scale)
    {
        Scale = scale;
        return this;
    }

    public IAlterColumnCommand WithType(Type dbType, int? length)
    {
        DbType = dbType;
        Length = length;
        return this;
    }

    public IAlterColumnCommand WithType(Type dbType, byte precision, byte scale)
    {
        DbType = dbType;
        Precision = precision;
        Scale = scale;
        return this;
    }

    /// <summary>The type as the database calls it.</summary>
    internal string ToTypeName(ISqlDialect dialect) => dialect.GetTypeName(dialect.ToDbType(DbType), Length, Precision, Scale);

    /// <summary>The column as it stands between the parentheses of a new table, or after ADD COLUMN.</summary>
    internal string ToSql(ISqlDialect dialect)
    {
        var type = IsIdentity
            ? dialect.IdentityColumnString
            : ToTypeName(dialect);
        var value = Default is null ? "" : $" default {dialect.GetSqlValue(Default)} ";
        var notNull = IsNotNull ? " not null" : "";
        var unique = IsUnique ? " unique" : "";
        return $"{dialect.QuoteForColumnName(ColumnName)} {type}{(notNull.Length > 0 ? value.TrimEnd() : value)}{notNull}{unique}";
    }
}
