using OrchardSite.Engine.Data.Indexes;

namespace OrchardSite.Engine.Data.Queries;

/// <summary>An index that a query speaks of, under the alias that it has in the statement.</summary>
internal sealed record QueryJoin(Type IndexType, IndexTable Table, string AliasName, string Alias, string BridgeAlias)
{
    public string Column(string name) => $"{Alias}.{Table.Column(name)}";

    /// <summary>The id of the document that a row belongs to.</summary>
    public string DocumentId => $"{(Table.IsReduced ? BridgeAlias : Alias)}.{Table.Column("DocumentId")}";

    public string From => Table.IsReduced
        ? $"{Table.BridgeTable} AS {BridgeAlias} INNER JOIN {Table.Table} AS {Alias} ON {Alias}.{Table.Column("Id")} = {BridgeAlias}.{Table.BridgeColumn}"
        : $"{Table.Table} AS {Alias}";

    public string JoinOn(string documentId) => Table.IsReduced
        ? $" INNER JOIN {Table.BridgeTable} AS {BridgeAlias} ON {DocumentId} = {documentId} INNER JOIN {Table.Table} AS {Alias} ON {Alias}.{Table.Column("Id")} = {BridgeAlias}.{Table.BridgeColumn}"
        : $" INNER JOIN {Table.Table} AS {Alias} ON {DocumentId} = {documentId}";
}
