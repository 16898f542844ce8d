using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardSite.Engine.Cms.Deployment.Drivers;

namespace OrchardSite.Engine.Cms.Deployment;

/// <summary>Adds kinds of steps with what people call them.</summary>
internal static class StepServiceCollectionExtensions
{
    public static void AddStepText<TStep>(this IServiceCollection services, string title, string description)
        where TStep : DeploymentStep =>
        services.AddSingleton(new StepText(typeof(TStep), title, description));

    /// <summary>A step without options.</summary>
    public static void AddStep<TSource, TStep>(this IServiceCollection services, string title, string description)
        where TSource : IDeploymentSource
        where TStep : DeploymentStep, new() =>
        services.AddStep<TSource, TStep, StepDriver<TStep>>(title, description);

    public static void AddStep<TSource, TStep, TDriver>(this IServiceCollection services, string title, string description)
        where TSource : IDeploymentSource
        where TStep : DeploymentStep, new()
        where TDriver : StepDriver<TStep>
    {
        services.AddStepText<TStep>(title, description);
        services.AddDeployment<TSource, TStep, TDriver>();
    }
}
