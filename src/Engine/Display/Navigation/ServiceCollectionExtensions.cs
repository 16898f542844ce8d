using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardSite.Engine.Display.Navigation;

namespace OrchardCore.Navigation;

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddNavigation(this IServiceCollection services)
    {
        services.TryAddScoped<INavigationManager, NavigationManager>();
        return services;
    }

    public static IServiceCollection AddNavigationProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, INavigationProvider
        => services.AddScoped<INavigationProvider, TProvider>();
}
