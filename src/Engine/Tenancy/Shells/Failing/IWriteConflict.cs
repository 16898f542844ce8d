namespace OrchardSite.Engine.Tenancy.Shells.Failing;

/// <summary>Marks the exception of a write that came too late: what it was to change was changed by another request meanwhile.</summary>
internal interface IWriteConflict;
