using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardSite.Engine.Tenancy.Caching.Contexts;
using OrchardSite.Engine.Tenancy.Caching.Tags;

namespace OrchardSite.Engine.Tenancy.Caching;

/// <summary>What cached fragments are told apart by and removed with; the fragments themselves are a feature's.</summary>
internal static class CachingServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<ISignal, Signal>();
        services.AddSingleton<TaggedKeys>();
        services.AddScoped<ITagCache, TagCache>();
        services.AddScoped<ICacheScopeManager, CacheScopeManager>();
        services.AddScoped<PageJournal>();
        services.AddScoped<ICacheContextManager, CacheContextManager>();
        services.AddScoped<ICacheContextProvider, FeaturesCacheContextProvider>();
        services.AddScoped<ICacheContextProvider, QueryCacheContextProvider>();
        services.AddScoped<ICacheContextProvider, RouteCacheContextProvider>();
        services.AddScoped<ICacheContextProvider, UserCacheContextProvider>();
    }
}
