using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardSite.Engine.Data.Stores;
using OrchardSite.Engine.Tenancy.Json;

namespace OrchardCore.Deployment;

/// <summary>Adds kinds of steps that plans can have.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddDeployment<TSource, TStep>(this IServiceCollection services)
        where TSource : IDeploymentSource
        where TStep : DeploymentStep
    {
        services.AddTransient(typeof(IDeploymentSource), typeof(TSource));
        services.AddSingleton(new JsonDerivedType(typeof(DeploymentStep), typeof(TStep), StoredTypeNames.NameOf(typeof(TStep))));
        return services.AddTransient<IDeploymentStepFactory, DeploymentStepFactory<TStep>>();
    }

    public static IServiceCollection AddDeployment<TSource, TStep, TDisplayDriver>(this IServiceCollection services)
        where TSource : IDeploymentSource
        where TStep : DeploymentStep
        where TDisplayDriver : DisplayDriver<DeploymentStep, TStep> =>
        services.AddDeployment<TSource, TStep>().AddScoped<IDisplayDriver<DeploymentStep>, TDisplayDriver>();

    public static IServiceCollection AddDeploymentWithoutSource<TStep, TDisplayDriver>(this IServiceCollection services)
        where TStep : DeploymentStep
        where TDisplayDriver : DisplayDriver<DeploymentStep, TStep>
    {
        services.AddSingleton(new JsonDerivedType(typeof(DeploymentStep), typeof(TStep), StoredTypeNames.NameOf(typeof(TStep))));
        services.AddTransient<IDeploymentStepFactory, DeploymentStepFactory<TStep>>();
        return services.AddScoped<IDisplayDriver<DeploymentStep>, TDisplayDriver>();
    }

    public static IServiceCollection AddDeploymentTargetHandler<TImplementation>(this IServiceCollection services)
        where TImplementation : class, IDeploymentTargetHandler =>
        services.AddScoped<IDeploymentTargetHandler, TImplementation>();
}
