using System.Reflection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Modules;
using OrchardCore.Modules.FileProviders;
using OrchardSite.Engine.Tenancy.BackgroundTasks;
using OrchardSite.Engine.Tenancy.Extensions;
using OrchardSite.Engine.Tenancy.Extensions.Features;
using OrchardSite.Engine.Tenancy.Hosting;
using OrchardSite.Engine.Tenancy.Localization;
using OrchardSite.Engine.Tenancy.Localization.Po;
using OrchardSite.Engine.Tenancy.Modules;
using OrchardSite.Engine.Tenancy.Modules.Files;
using OrchardSite.Engine.Tenancy.Security;
using OrchardSite.Engine.Tenancy.Setup;
using OrchardSite.Engine.Tenancy.Shells.Building;
using OrchardSite.Engine.Tenancy.Shells.Failing;
using OrchardSite.Engine.Tenancy.Shells.Hosting;
using OrchardSite.Engine.Tenancy.Shells.Profiles;
using OrchardSite.Engine.Tenancy.Shells.Settings;
using OrchardSite.Engine.Tenancy.Time;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds tenants and what they all have to the host.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the content management system.</summary>
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services) => services.AddOrchardCore()
        .AddSetupFeatures("OrchardCore.Setup");

    public static IServiceCollection AddOrchardCms(this IServiceCollection services, Action<OrchardCoreBuilder> configure)
    {
        configure(services.AddOrchardCms());
        return services;
    }

    /// <summary>Adds tenants without features.</summary>
    public static OrchardCoreBuilder AddOrchardCore(this IServiceCollection services)
    {
        if (services.LastOrDefault(descriptor => descriptor.ServiceType == typeof(OrchardCoreBuilder))?.ImplementationInstance is OrchardCoreBuilder added)
        {
            return added;
        }

        var builder = new OrchardCoreBuilder(services);
        services.AddSingleton(builder);
        AddHostServices(services);
        builder.RegisterStartup<TenantStartup>();
        builder.RegisterStartup<CultureStartup>();
        foreach (var attribute in EngineAssemblies.Load().Select(assembly => assembly.GetCustomAttribute<EngineRoomAttribute>()).OfType<EngineRoomAttribute>())
        {
            ((IEngineRoom)Activator.CreateInstance(attribute.RoomType, nonPublic: true)!).Register(builder);
        }

        builder.AddTenantFeatures(Application.DefaultFeatureId);
        services.AddTransient(provider => new ShellFeature(provider.GetRequiredService<IApplicationContext>().Application.Name, alwaysEnabled: true));
        return builder;
    }

    private static void AddHostServices(IServiceCollection services)
    {
        services.AddLogging();
        services.AddOptions();
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IClock, Clock>();
        services.AddSingleton<IClientIPAddressAccessor, ClientIPAddressAccessor>();

        services.AddSingleton<IModuleNamesProvider, AssemblyAttributeModuleNamesProvider>();
        services.AddSingleton<IApplicationContext, ApplicationContext>();
        services.AddSingleton<IModuleFiles, ModuleFiles>();
        services.AddSingleton<IModuleStaticFileProvider, ModuleStaticFileProvider>();
        services.AddSingleton<IStaticFileProvider>(provider => provider.GetRequiredService<IModuleStaticFileProvider>());
        services.AddSingleton<ModuleStaticFiles>();

        services.AddSingleton<IFeaturesProvider, FeaturesProvider>();
        services.AddSingleton<IExtensionManager, ExtensionManager>();
        services.AddSingleton<ITypeFeatureProvider, TypeFeatureProvider>();

        services.ConfigureOptions<ShellOptionsSetup>();
        services.AddSingleton<ShellPaths>();
        services.AddSingleton<IShellSettingsManager, ShellSettingsManager>();
        services.AddSingleton<RunningShellTable>();
        services.AddSingleton<IRunningShellTable>(provider => provider.GetRequiredService<RunningShellTable>());
        services.AddSingleton<KnownHosts>();
        services.AddSingleton<ICompositionStrategy, CompositionStrategy>();
        services.AddSingleton(provider => new HostServices(services, provider));
        services.AddSingleton<IShellContainerFactory, ShellContainerFactory>();
        services.AddSingleton<IShellContextFactory, ShellContextFactory>();
        services.AddSingleton<IShellHost, ShellHost>();
        services.AddSingleton<IShellDescriptorManagerEventHandler>(provider => provider.GetRequiredService<IShellHost>());
        services.AddSingleton<ShellPipelineBuilder>();
        services.AddSingleton<TenantFailures>();
        services.AddSingleton<SetupGate>();
        services.AddSingleton<IConfigureOptions<FeatureProfilesRuleOptions>, FeatureProfileRules>();

        services.AddSingleton<PoFiles>();
        services.AddOptions<BackgroundServiceOptions>().BindConfiguration("OrchardCore:OrchardCore_BackgroundService");
        services.AddHostedService<BackgroundTaskService>();
    }
}
