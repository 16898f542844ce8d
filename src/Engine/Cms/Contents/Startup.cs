using Fluid;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Models;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.ResourceManagement;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Contents.Api;
using OrchardSite.Engine.Cms.Contents.Common;
using OrchardSite.Engine.Cms.Contents.Comparison;
using OrchardSite.Engine.Cms.Contents.Drivers;
using OrchardSite.Engine.Cms.Contents.Editing;
using OrchardSite.Engine.Cms.Contents.Handlers;
using OrchardSite.Engine.Cms.Contents.Links;
using OrchardSite.Engine.Cms.Contents.Liquid;
using OrchardSite.Engine.Cms.Contents.Listing;
using OrchardSite.Engine.Cms.Contents.Listing.Filters;
using OrchardSite.Engine.Cms.Contents.Previewing;
using OrchardSite.Engine.Cms.Contents.Security;
using OrchardSite.Engine.Tenancy.Routing;

namespace OrchardSite.Engine.Cms.Contents;

[Feature("OrchardCore.Contents")]
internal sealed class Startup : StartupBase, IBeforeRouting
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentManagementDisplay();
        services.AddScoped<IContentHandler, ContentsHandler>();
        services.AddScoped<IContentHandler, ContentCountsHandler>();
        services.AddScoped<IContentHandler, FullTextAspectContentHandler>();
        services.AddScoped<IContentDisplayDriver, ContentsDriver>();
        services.AddScoped<ContentEditor>();
        services.AddScoped<ContentComparison>();
        services.AddScoped<ContentNames>();
        services.AddScoped<ContentUrls>();
        services.AddScoped<ItemPreview>();

        services.AddDisplayDriver<ContentOptionsViewModel, ContentOptionsDisplayDriver>();
        services.AddScoped<IContentsAdminListQueryService, ContentsAdminListQueryService>();
        services.AddScoped<ContentCounts>();
        services.AddScoped<ContentListOptions>();
        services.AddScoped<ContentListFilter>();

        services.AddPermissionProvider<Permissions>();
        services.AddPermissionProvider<ContentTypePermissions>();
        services.AddScoped<IAuthorizationHandler, ContentTypeAuthorizationHandler>();
        services.AddScoped<ContentAccess>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddTransient<IConfigureOptions<ResourceManagementOptions>, ContentsResources>();

        services.Configure<TemplateOptions>(ContentLiquid.Configure);
        services.AddLiquidFilter<DisplayTextFilter>("display_text");
        services.AddLiquidFilter<DisplayUrlFilter>("display_url");
        services.AddLiquidFilter<ContentItemFilter>("content_item_id");
        services.AddLiquidFilter<BuildDisplayFilter>("shape_build_display");
        services.AddLiquidFilter<FullTextFilter>("full_text");
        services.AddLiquidFilter<ConsoleLogFilter>("console_log");
        services.AddShapeTableProvider<ContentItemShapes>();

        services.AddContentPart<CommonPart>().UseDisplayDriver<DateEditorDriver>();
        services.AddScoped<IContentTypePartDefinitionDisplayDriver, CommonPartSettingsDisplayDriver>();
        services.AddDataMigration<CommonPartMigrations>();
    }

    public void ConfigureBeforeRouting(IApplicationBuilder app) => app.UseMiddleware<PreviewPathMiddleware>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute(
            name: "DisplayContentItem",
            areaName: "OrchardCore.Contents",
            pattern: "Contents/ContentItems/{contentItemId}",
            defaults: new { controller = "Item", action = "Display" });

        routes.MapAreaControllerRoute(
            name: "PreviewContentItem",
            areaName: "OrchardCore.Contents",
            pattern: "Contents/ContentItems/{contentItemId}/Preview",
            defaults: new { controller = "Item", action = "Preview" });

        routes.MapAreaControllerRoute(
            name: "PreviewContentItemVersion",
            areaName: "OrchardCore.Contents",
            pattern: "Contents/ContentItems/{contentItemId}/Version/{version}/Preview",
            defaults: new { controller = "Item", action = "PreviewVersion" });

        routes.MapContentApi();
    }
}
