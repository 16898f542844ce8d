using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Tenancy.Shells.Settings;

/// <summary>Puts the tenants' files into the folder that configuration names, <c>App_Data</c> of the application by default.</summary>
internal sealed class ShellOptionsSetup(IHostEnvironment environment, IConfiguration configuration) : IConfigureOptions<ShellOptions>
{
    public void Configure(ShellOptions options)
    {
        var configured = configuration[ShellOptionConstants.OrchardAppData];
        options.ShellsApplicationDataPath = Path.GetFullPath(
            string.IsNullOrWhiteSpace(configured) ? ShellOptionConstants.DefaultAppDataPath : configured,
            environment.ContentRootPath);
        options.ShellsContainerName = ShellOptionConstants.DefaultSitesPath;
    }
}
