using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>A startup that does nothing; override what the feature needs.</summary>
public abstract class StartupBase : IStartup, IAsyncStartup
{
    /// <summary>When services are added, low first. 0 unless overridden.</summary>
    public virtual int Order => OrchardCoreConstants.ConfigureOrder.Default;

    /// <summary>When the pipeline is configured, low first. The same as <see cref="Order"/> unless overridden.</summary>
    public virtual int ConfigureOrder => Order;

    public virtual void ConfigureServices(IServiceCollection services)
    {
    }

    public virtual void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
    }

    public virtual ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        ValueTask.CompletedTask;
}
