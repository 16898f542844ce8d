using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Display.Resources;

/// <summary>The vendored libraries by name, and how their addresses are made. Nothing is loaded from other hosts unless configured.</summary>
internal sealed class ResourceManagementOptionsConfiguration(IOptions<ResourceOptions> resourceOptions, IHostEnvironment environment)
    : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options)
    {
        var configured = resourceOptions.Value;
        options.UseCdn = configured.UseCdn;
        options.CdnBaseUrl = configured.CdnBaseUrl;
        options.AppendVersion = configured.AppendVersion;
        options.DebugMode = configured.ResourceDebugMode == ResourceDebugMode.FromConfiguration
            ? environment.IsDevelopment()
            : configured.ResourceDebugMode == ResourceDebugMode.Enabled;
        options.ResourceManifests.Add(VendoredLibraries.Manifest());
    }
}
