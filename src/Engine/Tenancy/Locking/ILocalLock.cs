namespace OrchardCore.Locking;

/// <summary>A lock within this process.</summary>
public interface ILocalLock : ILock { }
