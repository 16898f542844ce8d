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

    /// <summary>Whether nobody changes the object any more, so that the session forgets it as soon as it is written.</summary>
    public bool IsFinal { get; set; }
}
