using YesSql;

namespace OrchardSite.Engine.Data.Sessions;

/// <summary>An object that a session knows, with the document that it was read from or last written to.</summary>
internal sealed class SessionEntity(long id, object entity)
{
    public long Id { get; set; } = id;

    public object Entity { get; } = entity;

    public Document? Stored { get; set; }

    public EntityState State { get; set; }

    public bool CheckConcurrency { get; set; }
}
