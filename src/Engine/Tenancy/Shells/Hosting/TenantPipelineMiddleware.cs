using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tenancy.Shells.Hosting;

/// <summary>Sends the request through the pipeline of its tenant.</summary>
internal sealed class TenantPipelineMiddleware(RequestDelegate next, ShellPipelineBuilder pipelines)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (ShellScope.Context is not { } shell)
        {
            await next(context);
            return;
        }

        var pipeline = await pipelines.EnsureAsync(shell);
        await pipeline.Invoke(context);
    }
}
