using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardSite.Engine.Tenancy.BackgroundTasks;

namespace OrchardCore.BackgroundJobs;

/// <summary>Work that a request starts and does not wait for. It begins when the request's scope has succeeded, and is lost when the program stops.</summary>
public static partial class HttpBackgroundJob
{
    /// <param name="jobName">What the log calls the work.</param>
    /// <param name="job">The work; it runs in a scope of its own on the same tenant.</param>
    public static Task ExecuteAfterEndOfRequestAsync(string jobName, Func<ShellScope, Task> job)
    {
        var settings = ShellScope.Context.Settings;
        ShellScope.AddDeferredTask(scope =>
        {
            // The host outlives the scope that starts the work.
            var host = scope.ServiceProvider.GetRequiredService<IShellHost>();
            using var noFlow = ExecutionContext.SuppressFlow();
            _ = Task.Run(() => RunAsync(host, settings, jobName, job));
            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }

    private static async Task RunAsync(IShellHost host, ShellSettings settings, string jobName, Func<ShellScope, Task> job)
    {
        var scope = await host.GetScopeAsync(settings.Name);
        var logger = scope.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(HttpBackgroundJob));
        try
        {
            var accessor = scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>();
            accessor.HttpContext = BackgroundHttpContext.Create(settings);
            accessor.HttpContext.RequestServices = scope.ServiceProvider;
            await scope.UsingAsync(job);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            LogFailed(logger, e, jobName, settings.Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The background job '{Job}' of the tenant '{Tenant}' failed.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string job, string tenant);
}
