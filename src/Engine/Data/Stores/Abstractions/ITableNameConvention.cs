namespace YesSql;

/// <summary>Names the tables of documents and indexes.</summary>
public interface ITableNameConvention
{
    string GetDocumentTable(string? collection = null);
    string GetIndexTable(Type indexType, string? collection = null);
}
