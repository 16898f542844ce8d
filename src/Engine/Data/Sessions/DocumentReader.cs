using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Stores;
using YesSql;

namespace OrchardSite.Engine.Data.Sessions;

/// <summary>Turns ids into objects: those that the session knows already, and the others from their documents.</summary>
internal sealed class DocumentReader(Session session, IdentityMap map)
{
    private readonly Store _store = session.Owner;

    public Task<List<T>> ReadAsync<T>(IReadOnlyList<long> ids, CancellationToken cancellationToken)
        where T : class =>
        session.RunAsync((connection, token) => ReadAsync<T>(connection, ids, token), cancellationToken);

    /// <summary>Reads objects in the order of the ids; an id without a document is left out.</summary>
    public async Task<List<T>> ReadAsync<T>(StatementConnection connection, IReadOnlyList<long> ids, CancellationToken cancellationToken)
        where T : class
    {
        var missing = ids.Where(id => !map.TryGet(id, out _)).Distinct().ToArray();
        var documents = await ReadDocumentsAsync(connection, missing, cancellationToken);
        var found = new List<T>(ids.Count);
        foreach (var id in ids)
        {
            if (Find<T>(id, documents) is { } entity)
            {
                found.Add(entity);
            }
        }

        return found;
    }

    private async Task<Dictionary<long, Document>> ReadDocumentsAsync(StatementConnection connection, long[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var table = _store.GetDocumentTable(map.Collection);
        var documents = ids is [var id]
            ? await connection.ReadAsync(table.SelectById, [new("@Id", id)], DocumentTable.Read, cancellationToken)
            : await connection.ReadAsync(table.SelectByIds, [new("@Ids", _store.Dialect.ToIds(ids))], DocumentTable.Read, cancellationToken);
        return documents.ToDictionary(document => document.Id);
    }

    private T? Find<T>(long id, Dictionary<long, Document> documents)
        where T : class
    {
        if (map.TryGet(id, out var known))
        {
            return known.State == EntityState.Deleted ? null : known.Entity as T;
        }

        return documents.TryGetValue(id, out var document) ? Materialize<T>(document) : null;
    }

    private T Materialize<T>(Document document)
        where T : class
    {
        var entity = (T)_store.Configuration.ContentSerializer.Deserialize(document.Content, TypeOf<T>(document));
        _store.GetIdAccessor(entity.GetType())?.Set(entity, document.Id);
        _store.GetVersionAccessor(entity.GetType())?.Set(entity, document.Version);
        if (session.IsTracking)
        {
            map.Add(document.Id, entity).Stored = document;
        }

        return entity;
    }

    private Type TypeOf<T>(Document document)
    {
        if (document.Type == _store.TypeNames[typeof(T)])
        {
            return typeof(T);
        }

        var wanted = typeof(T);
        return wanted == typeof(object) || wanted.IsAbstract || wanted.IsInterface ? _store.TypeNames[document.Type] : wanted;
    }
}
