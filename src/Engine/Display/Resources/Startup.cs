using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Display.Resources;

[Feature("OrchardCore.Resources")]
internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<ResourceOptions>(shellConfiguration.GetSection("OrchardCore_Resources"));
        services.ConfigureOptions<ResourceManagementOptionsConfiguration>();
    }
}
