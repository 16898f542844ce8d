using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Tenancy.Shells.Hosting;

/// <summary>Sends the request through the pipeline of its tenant. A tenant whose pipeline cannot be built answers 503.</summary>
internal sealed partial class TenantPipelineMiddleware(
    RequestDelegate next,
    ShellPipelineBuilder pipelines,
    TenantFailures failures,
    ILogger<TenantPipelineMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (ShellScope.Context is not { } shell)
        {
            await next(context);
            return;
        }

        if ((shell.Pipeline ?? await TryBuildAsync(shell)) is not { } pipeline)
        {
            await Unavailable.WriteAsync(context, retryAfterSeconds: 30);
            return;
        }

        await pipeline.Invoke(context);
    }

    private async Task<IShellPipeline?> TryBuildAsync(ShellContext shell)
    {
        var tenant = shell.Settings.Name;
        try
        {
            var pipeline = await pipelines.EnsureAsync(shell);
            failures.Clear(tenant);
            return pipeline;
        }
        catch (Exception e) when (!e.IsFatal())
        {
            if (failures.Note(tenant, e.Message))
            {
                LogCannotStart(logger, e, tenant, e.Message);
            }

            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The request pipeline of the tenant '{Tenant}' cannot be built: {Reason}")]
    private static partial void LogCannotStart(ILogger logger, Exception exception, string tenant, string reason);
}
