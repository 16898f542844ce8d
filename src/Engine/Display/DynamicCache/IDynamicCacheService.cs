using OrchardCore.Environment.Cache;

namespace OrchardCore.DynamicCache;

/// <summary>Keeps rendered fragments of pages.</summary>
public interface IDynamicCacheService : ITagRemovedEventHandler
{
    /// <summary>The fragment as it was kept, or null when it must be rendered. When it is found, the context takes on what the fragment depends on.</summary>
    Task<string?> GetCachedValueAsync(CacheContext context);

    /// <summary>Keeps a fragment that was just rendered.</summary>
    Task SetCachedValueAsync(CacheContext context, string value);
}
