using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentTypes;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.ContentTypes.Display;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;
using OrchardSite.Engine.Cms.ContentTypes.Services;
using OrchardSite.Engine.Cms.ContentTypes.Usage;

namespace OrchardSite.Engine.Cms.ContentTypes;

[Feature("OrchardCore.ContentTypes")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();

        services.AddScoped<IContentDefinitionService, ContentDefinitionService>();
        services.AddScoped<IStereotypeService, StereotypeService>();
        services.AddScoped<IContentDefinitionDisplayHandler, ContentDefinitionDisplayCoordinator>();
        services.AddScoped<IContentDefinitionDisplayManager, ContentDefinitionDisplayManager>();
        services.AddScoped<IContentTypeDefinitionDisplayDriver, DefaultContentTypeDisplayDriver>();
        services.AddScoped<IContentTypeDefinitionDisplayDriver, ContentTypeSettingsDisplayDriver>();
        services.AddScoped<IContentPartDefinitionDisplayDriver, ContentPartSettingsDisplayDriver>();
        services.AddScoped<EditorChoices>();
        services.AddScoped<FieldKinds>();
        services.AddScoped<ContentTypeUse>();
        services.AddScoped<LiquidPatterns>();
    }
}
