using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;
using OrchardSite.Engine.Tenancy.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Collects what the application adds to all tenants.</summary>
public class OrchardCoreBuilder
{
    private readonly Dictionary<int, DelegateStartup> _startups = [];

    public OrchardCoreBuilder(IServiceCollection services)
    {
        ApplicationServices = services;
    }

    /// <summary>The services of the host.</summary>
    public IServiceCollection ApplicationServices { get; }

    /// <summary>Adds a startup that every tenant has.</summary>
    public OrchardCoreBuilder RegisterStartup<T>()
        where T : class, IStartup
    {
        ApplicationServices.AddTransient<IStartup, T>();
        return this;
    }

    /// <summary>Adds services to every tenant.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection, IServiceProvider> configure, int order = 0)
    {
        GetStartup(order).ServiceActions.Add(configure);
        return this;
    }

    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0) =>
        ConfigureServices((services, _) => configure(services), order);

    /// <summary>Adds to the request pipeline of every tenant.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0)
    {
        GetStartup(order).PipelineActions.Add(configure);
        return this;
    }

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder> configure, int order = 0) =>
        Configure((app, routes, _) => configure(app, routes), order);

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0) =>
        Configure((app, _, _) => configure(app), order);

    /// <summary>Adds features that every tenant has, set up or not.</summary>
    public OrchardCoreBuilder AddGlobalFeatures(params string[] featureIds)
    {
        foreach (var featureId in featureIds)
        {
            ApplicationServices.AddTransient(_ => new ShellFeature(featureId, alwaysEnabled: true));
        }

        return this;
    }

    /// <summary>Adds features that every tenant has once it is set up.</summary>
    public OrchardCoreBuilder AddTenantFeatures(params string[] featureIds)
    {
        foreach (var featureId in featureIds)
        {
            ApplicationServices.AddTransient(_ => new TenantFeature(featureId));
        }

        return this;
    }

    /// <summary>Adds features that a tenant has until it is set up.</summary>
    public OrchardCoreBuilder AddSetupFeatures(params string[] featureIds)
    {
        foreach (var featureId in featureIds)
        {
            ApplicationServices.AddTransient(_ => new SetupFeature(featureId));
        }

        return this;
    }

    private DelegateStartup GetStartup(int order)
    {
        if (!_startups.TryGetValue(order, out var startup))
        {
            _startups[order] = startup = new DelegateStartup(order);
            ApplicationServices.AddTransient<IStartup>(services => startup.For(services));
        }

        return startup;
    }
}
