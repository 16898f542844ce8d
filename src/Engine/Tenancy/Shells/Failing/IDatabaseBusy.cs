namespace OrchardSite.Engine.Tenancy.Shells.Failing;

/// <summary>Marks the exception of a write that waited in vain for its turn: nothing is broken, and the same write succeeds later.</summary>
internal interface IDatabaseBusy;
