using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Menu;
using OrchardCore.Menu.Models;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Menu.Drivers;
using OrchardSite.Engine.Cms.Menu.Handlers;
using OrchardSite.Engine.Cms.Menu.Services;

namespace OrchardSite.Engine.Cms.Menu;

[Feature("OrchardCore.Menu")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MenuPart>().UseDisplayDriver<MenuPartDisplayDriver>();
        services.AddContentPart<MenuItemsListPart>();
        services.AddContentPart<LinkMenuItemPart>().UseDisplayDriver<LinkMenuItemPartDisplayDriver>();
        services.AddScoped<IContentHandler, MenuContentHandler>();
        services.Configure<ContentTypeDefinitionOptions>(options => options.Stereotypes["MenuItem"] = new ContentTypeDefinitionDriverOptions
        {
            ShowCreatable = false,
            ShowListable = false,
            ShowDraftable = false,
            ShowVersionable = false,
            ShowSecurable = false,
        });
        services.AddScoped<IStereotypesProvider, MenuItemStereotypesProvider>();
        services.AddScoped<MenuEditor>();

        services.AddShapeTableProvider<MenuShapes>();
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<LinkMenuItemPart>();
            options.MemberAccessStrategy.Register<MenuItemsListPart>();
        });
    }
}
