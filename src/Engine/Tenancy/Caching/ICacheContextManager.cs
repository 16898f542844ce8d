namespace OrchardCore.Environment.Cache;

/// <summary>Resolves what a cached fragment varies by.</summary>
public interface ICacheContextManager
{
    Task<IEnumerable<CacheContextEntry>> GetDiscriminatorsAsync(IEnumerable<string> contexts);
}
