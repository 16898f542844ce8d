using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.UrlRewriting;

/// <summary>Adds kinds of rules.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddRewriteRuleSource<TSource>(this IServiceCollection services, string sourceName)
        where TSource : class, IUrlRewriteRuleSource
    {
        services.AddSingleton<TSource>();
        services.AddSingleton<IUrlRewriteRuleSource>(provider => provider.GetRequiredService<TSource>());
        services.AddKeyedSingleton<IUrlRewriteRuleSource>(sourceName, (provider, _) => provider.GetRequiredService<TSource>());
        return services;
    }
}
