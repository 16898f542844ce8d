using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Search.Abstractions;

namespace OrchardCore.Search;

/// <summary>Adds what searches.</summary>
public static class ServiceCollectionExtensions
{
    /// <param name="providerName">The provider whose indexes the service searches in, which is its key.</param>
    public static IServiceCollection AddSearchService<TService>(this IServiceCollection services, string providerName)
        where TService : class, ISearchService
    {
        services.AddScoped<TService>();
        services.AddScoped<ISearchService>(provider => provider.GetRequiredService<TService>());
        services.AddKeyedScoped<ISearchService>(providerName, (provider, _) => provider.GetRequiredService<TService>());
        return services;
    }
}
