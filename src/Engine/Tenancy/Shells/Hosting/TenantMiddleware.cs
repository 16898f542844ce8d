using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardSite.Engine.Tenancy.Hosting;
using OrchardSite.Engine.Tenancy.Modules.Files;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Tenancy.Shells.Hosting;

/// <summary>
/// Finds the request's tenant and opens a scope on its shell. A tenant that does not run, or cannot start, answers 503.
/// </summary>
internal sealed partial class TenantMiddleware(
    RequestDelegate next,
    IShellHost shellHost,
    IRunningShellTable runningShellTable,
    ModuleStaticFiles staticFiles,
    KnownHosts knownHosts,
    TenantFailures failures,
    ILogger<TenantMiddleware> logger)
{
    private static readonly PlainPageText _strangeHost = new("网址不正确", "本服务器没有这个域名的网站，请检查网址。管理员：请把域名写入网站的主机名，或写入配置项 AllowedHosts。");
    private static readonly PlainPageText _strangeHostEnglish = new("The address is not right", "This server has no site of that host name. Administrators: name the host in a site's host names, or in the setting AllowedHosts.");

    public async Task InvokeAsync(HttpContext context)
    {
        await shellHost.InitializeAsync();
        var request = context.Request;
        if (!knownHosts.Contains(request.Host, context.Connection.LocalIpAddress))
        {
            LogUnknownHost(logger, request.Host.Value ?? string.Empty);
            await PlainPage.WriteAsync(context, StatusCodes.Status400BadRequest, _strangeHost, _strangeHostEnglish);
            return;
        }

        var settings = runningShellTable.Match(request.Host, request.Path);
        if (settings is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var (path, pathBase) = (request.Path, request.PathBase);
        MoveToTenant(request, settings);
        try
        {
            await InvokeTenantAsync(context, settings, path, pathBase);
        }
        finally
        {
            (request.Path, request.PathBase) = (path, pathBase);
        }
    }

    private static void MoveToTenant(HttpRequest request, ShellSettings settings)
    {
        if (settings.RequestUrlPrefix.Length > 0
            && request.Path.StartsWithSegments("/" + settings.RequestUrlPrefix, out var matched, out var remaining))
        {
            request.PathBase = request.PathBase.Add(matched);
            request.Path = remaining.HasValue ? remaining : "/";
        }
    }

    private async Task InvokeTenantAsync(HttpContext context, ShellSettings settings, PathString originalPath, PathString originalPathBase)
    {
        if (settings.State is TenantState.Initializing or TenantState.Disabled or TenantState.Invalid)
        {
            await Unavailable.WriteAsync(context, settings.State == TenantState.Initializing ? 10 : 300);
            return;
        }

        if (await staticFiles.TryServeAsync(context, context.Request.Path))
        {
            return;
        }

        if (await TryStartAsync(settings) is not { } scope)
        {
            await Unavailable.WriteAsync(context, 30);
            return;
        }

        await RunAsync(context, scope, originalPath, originalPathBase);
        if (RequestFailure.LostDatabase(context) is { } lost
            && shellHost.TryGetShellContext(settings.Name, out var current)
            && ReferenceEquals(current, scope.ShellContext))
        {
            await StopAsync(settings, lost);
        }
    }

    private async Task RunAsync(HttpContext context, ShellScope scope, PathString originalPath, PathString originalPathBase)
    {
        var hostServices = context.RequestServices;
        context.Features.Set(new ShellContextFeature
        {
            ShellContext = scope.ShellContext,
            OriginalPath = originalPath,
            OriginalPathBase = originalPathBase,
        });
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await scope.UsingAsync(_ => next(context), activateShell: false);
        }
        catch (Exception e) when (!e.IsFatal() && !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // What a scope did is committed behind its pipeline, so that no page of the tenant's own can tell of a commit that failed.
            LogFailed(logger, e, context.Request.Method, context.Request.Path);
            context.Features.Set(new RequestFailure(e));
            context.Response.Clear();
            await ServerFailure.WriteAsync(context, ServerFailure.StatusOf(e));
        }
        finally
        {
            context.RequestServices = hostServices;
        }
    }

    /// <summary>Has the tenant start anew with the next request: until its database is back it says why it cannot.</summary>
    private async Task StopAsync(ShellSettings settings, Exception reason)
    {
        if (failures.Note(settings.Name, reason.Message))
        {
            LogStopped(logger, settings.Name, reason.Message);
        }

        await shellHost.ReleaseShellContextAsync(settings);
    }

    /// <summary>Opens a scope on the activated shell; nothing when the tenant cannot start now, which the next request tries again.</summary>
    private async Task<ShellScope?> TryStartAsync(ShellSettings settings)
    {
        ShellScope? scope = null;
        try
        {
            scope = await shellHost.GetScopeAsync(settings);
            await scope.ActivateShellAsync();
            return scope;
        }
        catch (Exception e) when (!e.IsFatal())
        {
            if (failures.Note(settings.Name, e.Message))
            {
                LogCannotStart(logger, e, settings.Name, e.Message);
            }

            if (scope is not null)
            {
                await scope.DisposeAsync();
            }

            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string method, string path);

    [LoggerMessage(Level = LogLevel.Information, Message = "A request named the host '{Host}', which no tenant and no AllowedHosts has; it was refused.")]
    private static partial void LogUnknownHost(ILogger logger, string host);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database of the tenant '{Tenant}' was lost. The tenant stops, and starts again when its database is back: {Reason}")]
    private static partial void LogStopped(ILogger logger, string tenant, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The tenant '{Tenant}' cannot start: {Reason}")]
    private static partial void LogCannotStart(ILogger logger, Exception exception, string tenant, string reason);
}
