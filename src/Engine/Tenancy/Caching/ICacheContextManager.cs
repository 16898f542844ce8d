namespace OrchardCore.Environment.Cache;

/// <summary>Says what a cached fragment varies by in the current request.</summary>
public interface ICacheContextManager
{
    Task<IEnumerable<CacheContextEntry>> GetDiscriminatorsAsync(IEnumerable<string> contexts);
}
