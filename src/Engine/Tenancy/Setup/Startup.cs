using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Setup.Services;
using OrchardSite.Engine.Tenancy.Shells.Hosting;

namespace OrchardSite.Engine.Tenancy.Setup;

[Feature("OrchardCore.Setup")]
internal sealed class Startup : StartupBase
{
    /// <summary>Behind all else that a tenant that is not set up may answer with.</summary>
    public override int ConfigureOrder => int.MaxValue;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISetupService, SetupService>();
        services.AddSingleton<ISetupUserIdGenerator, SetupUserIdGenerator>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.Run(context => Unavailable.WriteAsync(context, retryAfterSeconds: 30));
}
