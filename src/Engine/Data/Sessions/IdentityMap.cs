using System.Diagnostics.CodeAnalysis;

namespace OrchardSite.Engine.Data.Sessions;

/// <summary>The objects of a collection that a session knows: one object for each id.</summary>
internal sealed class IdentityMap(string collection)
{
    private readonly Dictionary<long, SessionEntity> _byId = [];
    private readonly Dictionary<object, SessionEntity> _byEntity = new(ReferenceEqualityComparer.Instance);
    private List<SessionEntity> _pending = [];

    public string Collection => collection;

    public bool HasPending => _pending.Count > 0;

    public IEnumerable<SessionEntity> Written => _byId.Values.Where(entity => entity.State == EntityState.Written);

    public bool TryGet(long id, [NotNullWhen(true)] out SessionEntity? entity) => _byId.TryGetValue(id, out entity);

    public bool TryGet(object entity, [NotNullWhen(true)] out SessionEntity? found) => _byEntity.TryGetValue(entity, out found);

    public SessionEntity Add(long id, object entity)
    {
        var added = new SessionEntity(id, entity);
        if (_byId.TryGetValue(id, out var other))
        {
            added.Stored = other.Stored;
            Remove(other);
        }

        _byId[id] = added;
        _byEntity[entity] = added;
        return added;
    }

    public void Remove(SessionEntity entity)
    {
        if (_byId.TryGetValue(entity.Id, out var known) && known == entity)
        {
            _byId.Remove(entity.Id);
        }

        _byEntity.Remove(entity.Entity);
        _pending.Remove(entity);
    }

    public void ChangeId(SessionEntity entity, long id)
    {
        _byId.Remove(entity.Id);
        entity.Id = id;
        _byId[id] = entity;
    }

    public void Enqueue(SessionEntity entity, EntityState state)
    {
        if (entity.State is EntityState.Clean or EntityState.Written)
        {
            _pending.Add(entity);
        }

        entity.State = state;
    }

    public IReadOnlyList<SessionEntity> TakePending()
    {
        var pending = _pending;
        _pending = [];
        return pending;
    }

    /// <summary>Forgets what was to be done, as it is done; the objects stay known.</summary>
    public void Settle()
    {
        _pending = [];
        foreach (var entity in _byId.Values)
        {
            entity.State = EntityState.Clean;
            entity.CheckConcurrency = false;
        }
    }

    public void Clear()
    {
        _byId.Clear();
        _byEntity.Clear();
        _pending = [];
    }
}
