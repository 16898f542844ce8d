using System.Globalization;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Indexes;
using OrchardSite.Engine.Data.Stores;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Sessions;

/// <summary>Writes what a session has pending in a collection: each document, its map indexes, and last the reduced indexes.</summary>
internal sealed class SessionFlush(Session session, IdentityMap map)
{
    private readonly Store _store = session.Owner;
    private readonly DocumentTable _table = session.Owner.GetDocumentTable(map.Collection);
    private readonly ReduceChanges _reduced = new();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        EnqueueChanged();
        if (!map.HasPending)
        {
            return;
        }

        var connection = await session.BeginWriteAsync(cancellationToken);
        while (map.HasPending)
        {
            foreach (var entity in map.TakePending())
            {
                await WriteAsync(connection, entity, cancellationToken);
                if (entity.IsFinal)
                {
                    map.Remove(entity);
                }
            }
        }

        await _reduced.WriteAsync(connection, _store, map.Collection, cancellationToken);
    }

    /// <summary>An object saved and flushed, then changed, is written again without being saved again.</summary>
    private void EnqueueChanged()
    {
        foreach (var entity in map.Written.ToArray())
        {
            if (_store.Configuration.ContentSerializer.Serialize(entity.Entity) != entity.Stored!.Content)
            {
                map.Enqueue(entity, EntityState.Updated);
            }
        }
    }

    private Task WriteAsync(StatementConnection connection, SessionEntity entity, CancellationToken cancellationToken) => entity.State switch
    {
        EntityState.New => InsertAsync(connection, entity, cancellationToken),
        EntityState.Updated => UpdateAsync(connection, entity, cancellationToken),
        EntityState.Deleted => DeleteAsync(connection, entity, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task InsertAsync(StatementConnection connection, SessionEntity entity, CancellationToken cancellationToken)
    {
        _store.GetVersionAccessor(entity.Entity.GetType())?.Set(entity.Entity, 1);
        var document = CreateDocument(entity, 1);
        while (await InsertDocumentAsync(connection, document, cancellationToken) == 0)
        {
            await TakeNextIdAsync(connection, entity, cancellationToken);
            document = CreateDocument(entity, 1);
        }

        entity.Stored = document;
        entity.State = EntityState.Written;
        await WriteIndexesAsync(connection, entity, Describe(entity.Entity), cancellationToken);
    }

    private async Task UpdateAsync(StatementConnection connection, SessionEntity entity, CancellationToken cancellationToken)
    {
        var current = await ReadCurrentAsync(connection, entity, cancellationToken);
        CheckVersion(entity, current);
        var version = current.Version + 1;
        _store.GetVersionAccessor(entity.Entity.GetType())?.Set(entity.Entity, version);
        var document = CreateDocument(entity, version);
        SqlParameterValue[] parameters =
        [
            new("@Content", document.Content),
            new("@Version", version),
            new("@Id", entity.Id),
            new("@Expected", current.Version),
        ];
        if (await connection.ExecuteAsync(_table.Update, parameters, cancellationToken) != 1)
        {
            throw new ConcurrencyException(current);
        }

        entity.Stored = document;
        entity.State = EntityState.Written;
        var descriptors = Describe(entity.Entity);
        await ClearIndexesAsync(connection, current, entity.Entity.GetType(), descriptors, cancellationToken);
        await WriteIndexesAsync(connection, entity, descriptors, cancellationToken);
    }

    private async Task DeleteAsync(StatementConnection connection, SessionEntity entity, CancellationToken cancellationToken)
    {
        var rows = await connection.ReadAsync(_table.SelectById, [new("@Id", entity.Id)], DocumentTable.Read, cancellationToken);
        map.Remove(entity);
        if (rows is [var current])
        {
            CheckVersion(entity, current);
            await ClearIndexesAsync(connection, current, entity.Entity.GetType(), Describe(entity.Entity), cancellationToken);
            await connection.ExecuteAsync(_table.Delete, [new("@Id", entity.Id)], cancellationToken);
        }
    }

    private async Task<Document> ReadCurrentAsync(StatementConnection connection, SessionEntity entity, CancellationToken cancellationToken)
    {
        var rows = await connection.ReadAsync(_table.SelectById, [new("@Id", entity.Id)], DocumentTable.Read, cancellationToken);
        if (rows is [var current])
        {
            return current;
        }

        throw entity.Stored is null
            ? new InvalidOperationException($"The '{entity.Entity.GetType()}' with id {entity.Id} cannot be updated: there is no such document. A new object has no id.")
            : new ConcurrencyException(entity.Stored);
    }

    private void CheckVersion(SessionEntity entity, Document current)
    {
        if (!entity.CheckConcurrency)
        {
            return;
        }

        var expected = _store.GetVersionAccessor(entity.Entity.GetType())?.Get(entity.Entity) ?? entity.Stored?.Version;
        if (expected is not null && expected != current.Version)
        {
            throw new ConcurrencyException(current);
        }
    }

    private Task<int> InsertDocumentAsync(StatementConnection connection, Document document, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(
            _table.Insert,
            [new("@Id", document.Id), new("@Type", document.Type), new("@Content", document.Content), new("@Version", document.Version)],
            cancellationToken);

    /// <summary>Another store counted on the same table and was first: this object gets the next free id, which the transaction keeps free.</summary>
    private async Task TakeNextIdAsync(StatementConnection connection, SessionEntity entity, CancellationToken cancellationToken)
    {
        var generator = _store.Configuration.IdGenerator;
        var taken = Convert.ToInt64(await connection.ScalarAsync(_table.SelectMaxId, [], cancellationToken), CultureInfo.InvariantCulture);
        (generator as DocumentIdGenerator)?.Skip(map.Collection, taken);
        var id = await generator.GetNextIdAsync(map.Collection, cancellationToken);
        map.ChangeId(entity, id);
        _store.GetIdAccessor(entity.Entity.GetType())?.Set(entity.Entity, id);
    }

    private Document CreateDocument(SessionEntity entity, long version) => new()
    {
        Id = entity.Id,
        Type = _store.TypeNames[entity.Entity.GetType()],
        Content = _store.Configuration.ContentSerializer.Serialize(entity.Entity),
        Version = version,
    };

    private IndexDescriptor[] Describe(object entity) => session.Describe(entity.GetType(), map.Collection);

    private async Task WriteIndexesAsync(StatementConnection connection, SessionEntity entity, IndexDescriptor[] descriptors, CancellationToken cancellationToken)
    {
        foreach (var descriptor in descriptors)
        {
            var rows = await MapAsync(descriptor, entity.Entity, cancellationToken);
            if (descriptor.Reduce is not null)
            {
                _reduced.Add(descriptor, rows, entity.Id);
                continue;
            }

            var table = _store.GetIndexTable(descriptor.IndexType, map.Collection);
            foreach (var row in rows)
            {
                await table.InsertAsync(connection, row, entity.Id, cancellationToken);
            }
        }
    }

    private async Task ClearIndexesAsync(StatementConnection connection, Document current, Type type, IndexDescriptor[] descriptors, CancellationToken cancellationToken)
    {
        var tables = descriptors.Where(descriptor => descriptor.Reduce is null).Select(descriptor => descriptor.IndexType).Distinct();
        foreach (var table in tables)
        {
            SqlParameterValue[] parameters = [new("@DocumentId", current.Id)];
            await connection.ExecuteAsync(_store.GetIndexTable(table, map.Collection).DeleteByDocument, parameters, cancellationToken);
        }

        if (Array.Exists(descriptors, descriptor => descriptor.Reduce is not null))
        {
            await RemoveReducedAsync(current, type, descriptors, cancellationToken);
        }
    }

    private async Task RemoveReducedAsync(Document current, Type type, IndexDescriptor[] descriptors, CancellationToken cancellationToken)
    {
        var old = _store.Configuration.ContentSerializer.Deserialize(current.Content, type);
        foreach (var descriptor in descriptors.Where(descriptor => descriptor.Reduce is not null))
        {
            _reduced.Remove(descriptor, await MapAsync(descriptor, old, cancellationToken), current.Id);
        }
    }

    private static async Task<IEnumerable<IIndex>> MapAsync(IndexDescriptor descriptor, object entity, CancellationToken cancellationToken) =>
        descriptor.Filter is null || descriptor.Filter(entity) ? [.. await descriptor.Map(entity, cancellationToken)] : [];
}
