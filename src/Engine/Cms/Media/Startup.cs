using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Environment.Shell;
using OrchardCore.Liquid;
using OrchardCore.Media;
using OrchardCore.Media.Events;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Media.Drivers;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Handlers;
using OrchardSite.Engine.Cms.Media.Liquid;
using OrchardSite.Engine.Cms.Media.Recipes;
using OrchardSite.Engine.Cms.Media.Serving;
using OrchardSite.Engine.Cms.Media.ViewModels;

namespace OrchardSite.Engine.Cms.Media;

[Feature("OrchardCore.Media")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<MediaOptions>, MediaOptionsConfiguration>();
        services.AddSingleton<IMediaFileStore>(provider =>
        {
            var shells = provider.GetRequiredService<IOptions<ShellOptions>>().Value;
            var settings = provider.GetRequiredService<ShellSettings>();
            var options = provider.GetRequiredService<IOptions<MediaOptions>>().Value;
            var root = Path.Combine(shells.ShellsApplicationDataPath, shells.ShellsContainerName, settings.Name, options.AssetsPath);

            return new MediaFileStore(new FileSystemStore(root), options, settings, provider.GetServices<IMediaCreatingEventHandler>());
        });
        services.AddSingleton<IMediaCreatingEventHandler, ContentCheckHandler>();
        services.AddSingleton<IMediaNameNormalizerService, MediaNameNormalizer>();

        services.AddContentField<MediaField>()
            .UseDisplayDriver<MediaFieldDisplayDriver>()
            .AddHandler<MediaFieldHandler>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddRecipeExecutionStep<MediaStep>();

        services.AddLiquidFilter<AssetUrlFilter>("asset_url");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<MediaField>();
            options.MemberAccessStrategy.Register<DisplayMediaFieldViewModel>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<MediaFileMiddleware>();
}
