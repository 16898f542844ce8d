using YesSql;

namespace OrchardSite.Engine.Data.Stores;

/// <summary>Names tables after their index type or <c>Document</c>, with the collection before it.</summary>
internal sealed class TableNameConvention(string documentTable, string separator) : ITableNameConvention
{
    public string GetDocumentTable(string? collection = null) => Name(documentTable, collection);

    public string GetIndexTable(Type indexType, string? collection = null) => Name(indexType.Name, collection);

    private string Name(string table, string? collection) =>
        string.IsNullOrEmpty(collection) ? table : collection + separator + table;
}
