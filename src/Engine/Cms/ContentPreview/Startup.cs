using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentPreview.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using OrchardSite.Engine.Cms.ContentPreview.Handlers;
using OrchardSite.Engine.Cms.ContentPreview.Settings;

namespace OrchardSite.Engine.Cms.ContentPreview;

[Feature("OrchardCore.ContentPreview")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDistributedMemoryCache();
        services.AddScoped<PreviewDrafts>();
        services.AddScoped<IContentDisplayDriver, ContentPreviewDriver>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<PreviewPart>();
            options.MemberAccessStrategy.Register<PreviewPartViewModel>();
        });
        services.AddContentPart<PreviewPart>().AddHandler<PreviewPartHandler>();
        services.AddScoped<IContentTypePartDefinitionDisplayDriver, PreviewPartSettingsDisplayDriver>();
        services.AddDataMigration<OrchardCore.ContentPreview.Migrations>();
        services.AddTransient<IConfigureOptions<ResourceManagementOptions>, PreviewResources>();
    }
}
