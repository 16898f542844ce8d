namespace OrchardCore.Locking;

/// <summary>A held lock; disposing of it releases it.</summary>
public interface ILocker : IAsyncDisposable, IDisposable { }
