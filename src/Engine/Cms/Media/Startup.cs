using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Liquid;
using OrchardCore.Media;
using OrchardCore.Media.Events;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Services;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.ResourceManagement;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Media.Configuration;
using OrchardSite.Engine.Cms.Media.Drivers;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Handlers;
using OrchardSite.Engine.Cms.Media.Library;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Cms.Media.Liquid;
using OrchardSite.Engine.Cms.Media.Processing;
using OrchardSite.Engine.Cms.Media.Processing.Tokens;
using OrchardSite.Engine.Cms.Media.Processing.Variants;
using OrchardSite.Engine.Cms.Media.Profiles;
using OrchardSite.Engine.Cms.Media.Recipes;
using OrchardSite.Engine.Cms.Media.Security;
using OrchardSite.Engine.Cms.Media.Serving;
using OrchardSite.Engine.Cms.Media.Settings;
using OrchardSite.Engine.Cms.Media.Usage;
using OrchardSite.Engine.Cms.Media.ViewModels;
using OrchardSite.Engine.Display.Hosting;

namespace OrchardSite.Engine.Cms.Media;

[Feature("OrchardCore.Media")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<MediaOptions>, MediaOptionsConfiguration>();
        services.AddTransient<IConfigureOptions<MediaLimits>, MediaOptionsConfiguration>();
        services.AddSingleton(provider => new FileSystemStore(TenantFolder(provider, provider.GetRequiredService<IOptions<MediaOptions>>().Value.AssetsPath)));
        services.AddSingleton<IMediaFileStore>(provider => new MediaFileStore(
            provider.GetRequiredService<FileSystemStore>(),
            provider.GetRequiredService<VariantFolder>(),
            provider.GetRequiredService<IOptions<MediaOptions>>().Value,
            provider.GetRequiredService<ShellSettings>(),
            provider.GetServices<IMediaCreatingEventHandler>()));
        services.AddSingleton<IMediaCreatingEventHandler, ContentCheckHandler>();
        services.AddSingleton<IMediaNameNormalizerService, MediaNameNormalizer>();

        AddPictures(services);

        services.AddContentField<MediaField>()
            .UseDisplayDriver<MediaFieldDisplayDriver>()
            .AddHandler<MediaFieldHandler>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, MediaFieldSettingsDisplayDriver>();
        services.AddPermissionProvider<PermissionProvider>();
        AddLibrary(services);
        services.AddRecipeExecutionStep<MediaStep>();
        services.AddRecipeExecutionStep<MediaProfileStep>();

        services.AddLiquidFilter<AssetUrlFilter>("asset_url");
        services.AddLiquidFilter<ResizeUrlFilter>("resize_url");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<MediaField>();
            options.MemberAccessStrategy.Register<DisplayMediaFieldViewModel>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<MediaFileMiddleware>();

    private static void AddPictures(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<MediaTokenOptions>, MediaTokenOptionsConfiguration>();
        services.AddScoped<IModularTenantEvents, MediaTokenSettingsUpdater>();
        services.AddSingleton<MediaTokenService>();
        services.AddSingleton<IMediaTokenService>(provider => provider.GetRequiredService<MediaTokenService>());
        services.AddSingleton(provider => new VariantFolder(
            TenantFolder(provider, VariantFolder.Name),
            provider.GetRequiredService<IOptions<MediaLimits>>().Value.MaxResizedBytes));
        services.AddSingleton<PictureVariants>();
        services.AddSingleton<ModuleFileVersionProvider>();
        services.Replace(ServiceDescriptor.Singleton<IFileVersionProvider, MediaFileVersionProvider>());
        services.AddScoped<MediaProfilesManager>();
        services.AddScoped<IMediaProfileService, MediaProfileService>();
    }

    private static void AddLibrary(IServiceCollection services)
    {
        services.AddNavigationProvider<AdminMenu>();
        services.AddTransient<IConfigureOptions<ResourceManagementOptions>, MediaResources>();
        services.AddSingleton<IUserAssetFolderNameProvider, UserAssetFolderName>();
        services.AddScoped<MediaAccess>();
        services.AddScoped<MediaListing>();
        services.AddScoped<MediaUploads>();
        services.AddScoped<MediaDescriptions>();
        services.AddScoped<MediaUsage>();
        services.AddDataMigration<OrchardCore.Media.Migrations>();
        services.AddIndexProvider<MediaUsageIndexProvider>();
    }

    private static string TenantFolder(IServiceProvider provider, string name)
    {
        var shells = provider.GetRequiredService<IOptions<ShellOptions>>().Value;
        return Path.Combine(shells.ShellsApplicationDataPath, shells.ShellsContainerName, provider.GetRequiredService<ShellSettings>().Name, name);
    }
}
