using OrchardCore.Environment.Cache;

namespace OrchardSite.Engine.Tenancy.Caching;

/// <summary>The fragments of one request.</summary>
internal sealed class CacheScopeManager : ICacheScopeManager
{
    private Stack<CacheContext>? _scopes;

    public void EnterScope(CacheContext context) => (_scopes ??= new()).Push(context);

    public void ExitScope()
    {
        var inner = _scopes!.Pop();
        if (Innermost is not { } outer)
        {
            return;
        }

        outer.AddContext([.. inner.Contexts]).AddTag([.. inner.Tags]);
        outer.Shorten(inner.ExpiresOn, inner.ExpiresAfter, inner.ExpiresSliding);
    }

    public void AddDependencies(params string[] dependencies) => Innermost?.AddTag(dependencies);

    public void AddContexts(params string[] contexts) => Innermost?.AddContext(contexts);

    public void WithExpiryOn(DateTimeOffset expiryOn) => Innermost?.WithExpiryOn(expiryOn);

    public void WithExpiryAfter(TimeSpan expiryAfter) => Innermost?.WithExpiryAfter(expiryAfter);

    public void WithExpirySliding(TimeSpan expirySliding) => Innermost?.WithExpirySliding(expirySliding);

    private CacheContext? Innermost => _scopes?.TryPeek(out var context) == true ? context : null;
}
