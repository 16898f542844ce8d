using System.Data.Common;
using System.Globalization;
using System.Reflection;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Dialects;
using OrchardSite.Engine.Data.Stores;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Indexes;

/// <summary>The table of an index: its columns, which are the properties of the rows' type, and the statements on it.</summary>
internal sealed class IndexTable
{
    private readonly IStoreDialect _dialect;
    private readonly Type _type;
    private readonly PropertyInfo[] _columns;
    private readonly Dictionary<string, Lazy<IndexColumn>> _readers;
    private readonly string _insert;
    private readonly string _update;

    public IndexTable(Store store, Type type, string collection)
    {
        _dialect = store.Dialect;
        _type = type;
        IsReduced = typeof(ReduceIndex).IsAssignableFrom(type);
        Name = store.Configuration.TableNameConvention.GetIndexTable(type, collection);
        Table = Quote(store, Name);
        BridgeTable = Quote(store, GetBridgeName(store.Configuration.TableNameConvention, type, collection));
        BridgeColumn = Column(GetBridgeColumn(type));
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property is { CanRead: true, CanWrite: true } && property.GetIndexParameters().Length == 0)
            .ToArray();
        _readers = properties.ToDictionary(
            property => property.Name,
            property => new Lazy<IndexColumn>(() => IndexColumn.Of(type, property, _dialect)),
            StringComparer.OrdinalIgnoreCase);
        _columns = [.. properties.Where(property => property.Name is not ("Id" or "DocumentId"))];
        _insert = CreateInsert();
        _update = $"UPDATE {Table} SET {string.Join(", ", _columns.Select(column => $"{Column(column.Name)} = @{column.Name}"))} WHERE {Column("Id")} = @Id";
        DeleteByDocument = $"DELETE FROM {Table} WHERE {Column("DocumentId")} = @DocumentId";
        DeleteById = $"DELETE FROM {Table} WHERE {Column("Id")} = @Id";
        DeleteBridges = $"DELETE FROM {BridgeTable} WHERE {BridgeColumn} = @Id";
        DeleteBridge = $"{DeleteBridges} AND {Column("DocumentId")} = @DocumentId";
        InsertBridge = $"INSERT INTO {BridgeTable} ({BridgeColumn}, {Column("DocumentId")}) VALUES (@Id, @DocumentId)";
    }

    public bool IsReduced { get; }

    public string Name { get; }

    public string Table { get; }

    public string BridgeTable { get; }

    public string BridgeColumn { get; }

    public string DeleteByDocument { get; }

    public string DeleteById { get; }

    public string DeleteBridges { get; }

    public string DeleteBridge { get; }

    public string InsertBridge { get; }

    public static string GetBridgeName(YesSql.ITableNameConvention convention, Type type, string? collection) =>
        $"{convention.GetIndexTable(type, collection)}_{convention.GetDocumentTable(collection)}";

    public static string GetBridgeColumn(Type type) => type.Name + "Id";

    public string Column(string name) => _dialect.QuoteForColumnName(name);

    public async Task InsertAsync(StatementConnection connection, IIndex row, long documentId, CancellationToken cancellationToken)
    {
        var parameters = Values(row);
        if (!IsReduced)
        {
            parameters.Add(new("@DocumentId", documentId));
        }

        row.Id = Convert.ToInt64(await connection.ScalarAsync(_insert, parameters, cancellationToken), CultureInfo.InvariantCulture);
    }

    public Task<int> UpdateAsync(StatementConnection connection, IIndex row, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(_update, [.. Values(row), new("@Id", row.Id)], cancellationToken);

    public async Task<IIndex?> FindAsync(StatementConnection connection, PropertyInfo key, object? value, CancellationToken cancellationToken)
    {
        var condition = value is null ? "IS NULL" : "= @Key";
        SqlParameterValue[] parameters = value is null ? [] : [new("@Key", _dialect.TryConvert(value))];
        var rows = await connection.ReadAsync($"SELECT * FROM {Table} WHERE {Column(key.Name)} {condition}", parameters, CreateRowReader(), cancellationToken);
        return rows.FirstOrDefault();
    }

    /// <summary>What makes rows of one result; it asks the first row for the columns' names, which a provider makes anew each time.</summary>
    public Func<DbDataReader, IIndex> CreateRowReader()
    {
        IndexColumn?[]? columns = null;
        return reader => Read(reader, columns ??= [.. Enumerable.Range(0, reader.FieldCount).Select(column => _readers.GetValueOrDefault(reader.GetName(column))?.Value)]);
    }

    private IIndex Read(DbDataReader reader, IndexColumn?[] columns)
    {
        var row = (IIndex)Activator.CreateInstance(_type)!;
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i]?.Read(reader, i, row);
        }

        return row;
    }

    private static string Quote(Store store, string name) =>
        store.Dialect.QuoteForTableName(store.Configuration.TablePrefix + name, store.Configuration.Schema);

    private string CreateInsert()
    {
        var names = _columns.Select(column => column.Name);
        if (!IsReduced)
        {
            names = names.Append("DocumentId");
        }

        var all = names.ToArray();
        var values = all.Length == 0
            ? "DEFAULT VALUES"
            : $"({string.Join(", ", all.Select(Column))}) VALUES ({string.Join(", ", all.Select(name => "@" + name))})";
        return $"INSERT INTO {Table} {values} RETURNING {Column("Id")}";
    }

    private List<SqlParameterValue> Values(IIndex row)
    {
        var values = new List<SqlParameterValue>(_columns.Length + 1);
        foreach (var column in _columns)
        {
            values.Add(new("@" + column.Name, _dialect.TryConvert(column.GetValue(row))));
        }

        return values;
    }
}
