using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Indexing.Core;

/// <summary>Registers providers of indexes and what follows their profiles.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddIndexProfileHandler<THandler>(this IServiceCollection services)
        where THandler : class, IIndexProfileHandler
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IIndexProfileHandler, THandler>());
        return services;
    }

    /// <summary>A provider that makes indexes of one kind of record; its services are found by its name.</summary>
    public static IServiceCollection AddIndexingSource<TManager, TDocumentManager, TNamingProvider>(
        this IServiceCollection services,
        string providerName,
        string implementationType,
        Action<IndexingOptionsEntry>? action = null,
        Action<IndexingProviderOptionsEntry>? providerAction = null)
        where TManager : class, IIndexManager
        where TDocumentManager : class, IDocumentIndexManager
        where TNamingProvider : class, IIndexNameProvider
    {
        services.Configure<IndexingOptions>(options => options.AddIndexingSource(providerName, implementationType, action, providerAction));
        services.TryAddScoped<TManager>();
        services.TryAddScoped<TDocumentManager>();
        services.TryAddScoped<TNamingProvider>();
        services.TryAddKeyedScoped<IIndexManager>(providerName, (provider, _) => provider.GetRequiredService<TManager>());
        services.TryAddKeyedScoped<IDocumentIndexManager>(providerName, (provider, _) => provider.GetRequiredService<TDocumentManager>());
        services.TryAddKeyedScoped<IIndexNameProvider>(providerName, (provider, _) => provider.GetRequiredService<TNamingProvider>());
        return services;
    }
}
