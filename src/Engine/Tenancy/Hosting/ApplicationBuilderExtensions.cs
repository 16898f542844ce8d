using Microsoft.Extensions.DependencyInjection;
using OrchardSite.Engine.Tenancy.Hosting;
using OrchardSite.Engine.Tenancy.Shells.Hosting;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves tenants.</summary>
public static class ApplicationBuilderExtensions
{
    /// <summary>Sends each request through the pipeline of its tenant, behind what is configured here.</summary>
    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app, Action<IApplicationBuilder>? configure = null)
    {
        app.ApplicationServices.GetRequiredService<ShellPipelineBuilder>().ServerFeatures = app.ServerFeatures;
        app.UseMiddleware<SafeHeadersMiddleware>();
        app.UseMiddleware<HeadMiddleware>();
        app.UseMiddleware<TenantMiddleware>();
        configure?.Invoke(app);
        app.UseMiddleware<TenantPipelineMiddleware>();
        return app;
    }
}
