using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Hosting;

/// <summary>The startup made of the delegates that the application gave for one order.</summary>
internal sealed class DelegateStartup(int order) : StartupBase
{
    private IServiceProvider? _services;

    public List<Action<IServiceCollection, IServiceProvider>> ServiceActions { get; private init; } = [];

    public List<Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider>> PipelineActions { get; private init; } = [];

    public override int Order => order;

    /// <summary>The same startup with the services that its delegates are called with.</summary>
    public DelegateStartup For(IServiceProvider services) =>
        new(order) { _services = services, ServiceActions = ServiceActions, PipelineActions = PipelineActions };

    public override void ConfigureServices(IServiceCollection services)
    {
        foreach (var action in ServiceActions)
        {
            action(services, _services!);
        }
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        foreach (var action in PipelineActions)
        {
            action(app, routes, serviceProvider);
        }
    }
}
