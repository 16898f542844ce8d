using YesSql;

namespace OrchardSite.Engine.Data.Stores;

/// <summary>The statements on the document table of a collection.</summary>
internal sealed class DocumentTable
{
    public DocumentTable(Store store, string collection)
    {
        var dialect = store.Dialect;
        var id = dialect.QuoteForColumnName("Id");
        var type = dialect.QuoteForColumnName("Type");
        var content = dialect.QuoteForColumnName("Content");
        var version = dialect.QuoteForColumnName("Version");
        Name = store.Configuration.TableNameConvention.GetDocumentTable(collection);
        Table = dialect.QuoteForTableName(store.Configuration.TablePrefix + Name, store.Configuration.Schema);
        Alias = dialect.QuoteForAliasName("Document");
        IdColumn = $"{Alias}.{id}";
        TypeColumn = $"{Alias}.{type}";
        SelectById = $"SELECT {id}, {type}, {content}, {version} FROM {Table} WHERE {id} = @Id";
        SelectByIds = $"SELECT {id}, {type}, {content}, {version} FROM {Table} WHERE {dialect.IsOneOf(id, "@Ids")}";
        SelectMaxId = $"SELECT MAX({id}) FROM {Table}";
        Insert = $"INSERT INTO {Table} ({id}, {type}, {content}, {version}) VALUES (@Id, @Type, @Content, @Version) ON CONFLICT DO NOTHING";
        Update = $"UPDATE {Table} SET {content} = @Content, {version} = @Version WHERE {id} = @Id AND {version} = @Expected";
        Delete = $"DELETE FROM {Table} WHERE {id} = @Id";
    }

    public string Name { get; }

    public string Table { get; }

    public string Alias { get; }

    public string IdColumn { get; }

    public string TypeColumn { get; }

    public string SelectById { get; }

    public string SelectByIds { get; }

    public string SelectMaxId { get; }

    public string Insert { get; }

    public string Update { get; }

    public string Delete { get; }

    public static Document Read(System.Data.Common.DbDataReader reader) => new()
    {
        Id = reader.GetInt64(0),
        Type = reader.GetString(1),
        Content = reader.IsDBNull(2) ? "" : reader.GetString(2),
        Version = reader.GetInt64(3),
    };
}
