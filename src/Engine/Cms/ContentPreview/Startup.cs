using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Cms.ContentPreview;

[Feature("OrchardCore.ContentPreview")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDistributedMemoryCache();
        services.AddScoped<PreviewDrafts>();
        services.AddScoped<IContentDisplayDriver, ContentPreviewDriver>();
        services.AddTransient<IConfigureOptions<ResourceManagementOptions>, PreviewResources>();
    }
}
