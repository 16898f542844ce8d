using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardSite.Engine.Tenancy.Routing;
using OrchardSite.Engine.Tenancy.Shells.Building;

namespace OrchardSite.Engine.Tenancy.Shells.Hosting;

/// <summary>Builds the request pipeline of a shell, once, in a scope of the shell.</summary>
internal sealed class ShellPipelineBuilder
{
    /// <summary>The server's features, known when the host's own pipeline is built.</summary>
    public IFeatureCollection ServerFeatures { get; set; } = new FeatureCollection();

    public async ValueTask<IShellPipeline> EnsureAsync(ShellContext context)
    {
        if (context.Pipeline is { } built)
        {
            return built;
        }

        await context.Activating.WaitAsync();
        try
        {
            return context.Pipeline ??= await BuildAsync(context);
        }
        finally
        {
            context.Activating.Release();
        }
    }

    private async Task<ShellRequestPipeline> BuildAsync(ShellContext context)
    {
        const string routeBuilderProperty = "__EndpointRouteBuilder";

        var app = new ApplicationBuilder(context.ServiceProvider, ServerFeatures);
        var startups = context.ServiceProvider.GetRequiredService<ShellStartups>().Startups.OrderBy(startup => startup.ConfigureOrder).ToArray();
        foreach (var startup in startups.OfType<IBeforeRouting>())
        {
            startup.ConfigureBeforeRouting(app);
        }

        app.UseRouting();
        var routes = (IEndpointRouteBuilder)app.Properties[routeBuilderProperty]!;
        foreach (var startup in startups)
        {
            startup.Configure(app, routes, ShellScope.Services);
            if (startup is IAsyncStartup asyncStartup)
            {
                await asyncStartup.ConfigureAsync(app, routes, ShellScope.Services);
            }
        }

        app.Use(FailScopeAsync);
        app.UseEndpoints(_ => { });
        return new ShellRequestPipeline { Next = app.Build() };
    }

    /// <summary>A request that fails must not commit what it did, even where its exception ends in an error page.</summary>
    private static async Task FailScopeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception e)
        {
            if (ShellScope.Current is { } scope)
            {
                await scope.HandleExceptionAsync(e);
            }

            throw;
        }
    }
}
