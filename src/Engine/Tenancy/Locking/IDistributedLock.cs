namespace OrchardCore.Locking.Distributed;

/// <summary>A lock between all instances of a tenant.</summary>
public interface IDistributedLock : ILock { }
