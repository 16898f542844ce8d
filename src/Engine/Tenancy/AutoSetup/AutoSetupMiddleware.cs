using Microsoft.AspNetCore.Http;
using OrchardCore.AutoSetup.Options;
using OrchardCore.AutoSetup.Services;
using OrchardCore.Environment.Shell;
using OrchardCore.Locking.Distributed;
using OrchardCore.Setup.Services;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Tenancy.AutoSetup;

/// <summary>
/// Sets the tenant up at the first request to it, or to the configured path; requests that come meanwhile wait, then go on to the site.
/// </summary>
internal sealed class AutoSetupMiddleware(RequestDelegate next, IShellHost shellHost, ShellSettings settings, IDistributedLock distributedLock, AutoSetupOptions options)
{
    private const string LockKey = "AUTO_SETUP_LOCK";

    public async Task InvokeAsync(HttpContext context, IAutoSetupService autoSetupService)
    {
        var tenant = options.Tenants.FirstOrDefault(tenant => string.Equals(tenant.ShellName, settings.Name, StringComparison.Ordinal));
        if (tenant is null || !IsMeant(context.Request.Path))
        {
            await next(context);
            return;
        }

        var (locker, locked) = await distributedLock.TryAcquireLockAsync(
            LockKey,
            TimeSpan.FromMilliseconds(options.LockOptions.LockTimeout),
            TimeSpan.FromMilliseconds(options.LockOptions.LockExpiration));
        if (!locked)
        {
            await Unavailable.WriteAsync(context, retryAfterSeconds: 10);
            return;
        }

        await using (locker)
        {
            var current = shellHost.GetSettings(settings.Name);
            if (current.IsUninitialized())
            {
                await CreateOthersAsync(tenant, autoSetupService);
                var (setup, succeeded) = await autoSetupService.SetupTenantAsync(tenant, current);
                if (!succeeded)
                {
                    await WriteFailureAsync(context, setup);
                    return;
                }
            }
        }

        context.Response.Redirect(context.Request.PathBase.Add("/"));
    }

    private bool IsMeant(PathString path) => string.IsNullOrWhiteSpace(options.AutoSetupPath) || path.StartsWithSegments(options.AutoSetupPath);

    /// <summary>With the default tenant come the settings of all others, so that each of them can be requested, and at the same time.</summary>
    private async Task CreateOthersAsync(TenantSetupOptions tenant, IAutoSetupService autoSetupService)
    {
        if (!tenant.IsDefault)
        {
            return;
        }

        foreach (var other in options.Tenants.Where(other => options.FindSharedAddress(other) is null && !shellHost.TryGetSettings(other.ShellName!, out _)))
        {
            await autoSetupService.CreateTenantSettingsAsync(other);
        }
    }

    /// <summary>What went wrong is in the log; a visitor is told that it did.</summary>
    private static Task WriteFailureAsync(HttpContext context, SetupContext setup)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"网站 {setup.ShellSettings.Name} 未能完成安装，原因见服务器日志。", context.RequestAborted);
    }
}
