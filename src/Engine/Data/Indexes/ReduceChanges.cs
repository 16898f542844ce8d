using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Indexes.Descriptions;
using OrchardSite.Engine.Data.Stores;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Indexes;

/// <summary>Gathers the rows that a flush adds to and takes from reduced indexes, and writes one row for each key that they touch.</summary>
internal sealed class ReduceChanges
{
    private readonly Dictionary<(IndexDescriptor Descriptor, object Key), ReduceChange> _changes = [];

    public void Add(IndexDescriptor descriptor, IEnumerable<IIndex> rows, long documentId)
    {
        foreach (var row in rows)
        {
            Get(descriptor, row).Added.Add((row, documentId));
        }
    }

    public void Remove(IndexDescriptor descriptor, IEnumerable<IIndex> rows, long documentId)
    {
        foreach (var row in rows)
        {
            var change = Get(descriptor, row);
            if (!change.Retract(documentId))
            {
                change.Removed.Add((row, documentId));
            }
        }
    }

    public async Task WriteAsync(StatementConnection connection, Store store, string collection, CancellationToken cancellationToken)
    {
        foreach (var ((descriptor, key), change) in _changes)
        {
            var table = store.GetIndexTable(descriptor.IndexType, collection);
            await WriteAsync(connection, table, descriptor, key == DBNull.Value ? null : key, change, cancellationToken);
        }

        _changes.Clear();
    }

    private static async Task WriteAsync(StatementConnection connection, IndexTable table, IndexDescriptor descriptor, object? key, ReduceChange change, CancellationToken cancellationToken)
    {
        var stored = await table.FindAsync(connection, descriptor.GroupKey!, key, cancellationToken);
        var row = Apply(descriptor, key, stored, change);
        if (row is null)
        {
            await DeleteAsync(connection, table, stored, cancellationToken);
            return;
        }

        if (stored is null)
        {
            await table.InsertAsync(connection, row, 0, cancellationToken);
        }
        else
        {
            row.Id = stored.Id;
            await table.UpdateAsync(connection, row, cancellationToken);
        }

        await WriteBridgesAsync(connection, table, row.Id, change, cancellationToken);
    }

    private static IIndex? Apply(IndexDescriptor descriptor, object? key, IIndex? stored, ReduceChange change)
    {
        var row = stored;
        if (row is not null && change.Removed.Count > 0 && descriptor.Delete is not null)
        {
            row = descriptor.Delete(row, change.Removed.Select(removed => removed.Row));
        }

        if (change.Added.Count == 0)
        {
            return row;
        }

        var rows = change.Added.Select(added => added.Row);
        return descriptor.Reduce!(new IndexGroup<object, IIndex>(key!, row is null ? rows : rows.Prepend(row)));
    }

    private static async Task DeleteAsync(StatementConnection connection, IndexTable table, IIndex? stored, CancellationToken cancellationToken)
    {
        if (stored is not null)
        {
            await connection.ExecuteAsync(table.DeleteBridges, [new("@Id", stored.Id)], cancellationToken);
            await connection.ExecuteAsync(table.DeleteById, [new("@Id", stored.Id)], cancellationToken);
        }
    }

    private static async Task WriteBridgesAsync(StatementConnection connection, IndexTable table, long id, ReduceChange change, CancellationToken cancellationToken)
    {
        foreach (var documentId in change.Removed.Concat(change.Added).Select(part => part.DocumentId).Distinct())
        {
            await connection.ExecuteAsync(table.DeleteBridge, [new("@Id", id), new("@DocumentId", documentId)], cancellationToken);
        }

        foreach (var documentId in change.Added.Select(part => part.DocumentId).Distinct())
        {
            await connection.ExecuteAsync(table.InsertBridge, [new("@Id", id), new("@DocumentId", documentId)], cancellationToken);
        }
    }

    private ReduceChange Get(IndexDescriptor descriptor, IIndex row)
    {
        var key = (descriptor, descriptor.GroupKey!.GetValue(row) ?? DBNull.Value);
        if (!_changes.TryGetValue(key, out var change))
        {
            _changes[key] = change = new ReduceChange();
        }

        return change;
    }
}
