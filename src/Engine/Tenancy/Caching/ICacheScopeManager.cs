namespace OrchardCore.Environment.Cache;

/// <summary>Tracks nested cache scopes.</summary>
public interface ICacheScopeManager
{
    void AddContexts(params string[] contexts);

    void AddDependencies(params string[] dependencies);

    void EnterScope(CacheContext context);

    void ExitScope();

    void WithExpiryAfter(TimeSpan expiryAfter);

    void WithExpiryOn(DateTimeOffset expiryOn);

    void WithExpirySliding(TimeSpan expirySliding);
}
