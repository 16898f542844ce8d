using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Download;

[Feature("OrchardCore.Contents.Deployment.Download")]
internal sealed class DownloadStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ExportAccess>();
        services.AddScoped<IContentDisplayDriver, DownloadContentDriver>();
    }
}
