namespace OrchardCore.Environment.Cache;

/// <summary>The cached fragments that are being rendered, one inside the other. What the inner one depends on, the outer one does too.</summary>
public interface ICacheScopeManager
{
    void EnterScope(CacheContext context);

    void ExitScope();

    /// <summary>Adds tags to the innermost fragment, if one is being rendered.</summary>
    void AddDependencies(params string[] dependencies);

    /// <summary>Adds what the innermost fragment varies by.</summary>
    void AddContexts(params string[] contexts);

    void WithExpiryOn(DateTimeOffset expiryOn);

    void WithExpiryAfter(TimeSpan expiryAfter);

    void WithExpirySliding(TimeSpan expirySliding);
}
