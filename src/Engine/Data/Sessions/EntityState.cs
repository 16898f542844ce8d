namespace OrchardSite.Engine.Data.Sessions;

/// <summary>What a session still has to do with an object.</summary>
internal enum EntityState
{
    /// <summary>Read, and not saved since.</summary>
    Clean,

    /// <summary>Saved, and not in the store yet.</summary>
    New,

    /// <summary>Saved again.</summary>
    Updated,

    /// <summary>Written in this transaction; written again if it changed by the end of it.</summary>
    Written,

    Deleted,
}
