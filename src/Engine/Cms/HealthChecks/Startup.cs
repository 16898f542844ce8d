using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.HealthChecks;
using OrchardCore.HealthChecks.Services;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.HealthChecks.Services;

namespace OrchardSite.Engine.Cms.HealthChecks;

[Feature("OrchardCore.HealthChecks")]
internal sealed class Startup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<HealthChecksOptions>(configuration.GetSection("OrchardCore_HealthChecks"));
        services.AddSingleton<IHealthChecksResponseWriter, HealthChecksResponseWriter>();
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>(DatabaseHealthCheck.Name);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var live = serviceProvider.GetRequiredService<IOptions<HealthChecksOptions>>().Value.Url;
        var writer = serviceProvider.GetRequiredService<IHealthChecksResponseWriter>();
        routes.MapHealthChecks(live, new HealthCheckOptions { Predicate = static _ => false, ResponseWriter = writer.WriteResponseAsync });
        routes.MapHealthChecks(Ready(live), new HealthCheckOptions { ResponseWriter = writer.WriteResponseAsync });
    }

    /// <summary>Beside the first: <c>/health/ready</c> for <c>/health/live</c>.</summary>
    private static string Ready(string live) => live[..live.LastIndexOf('/')] + "/ready";
}
