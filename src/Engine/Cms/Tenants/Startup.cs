using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Removing;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Autoroute;
using OrchardSite.Engine.Cms.Autoroute.Paths;
using OrchardSite.Engine.Cms.Setup.Services;
using OrchardSite.Engine.Cms.Tenants.Profiles;
using OrchardSite.Engine.Cms.Tenants.Services;
using OrchardSite.Engine.Data.Databases;
using OrchardSite.Engine.Tenancy.AutoSetup;
using OrchardSite.Engine.Tenancy.Setup;
using OrchardSite.Engine.Tenancy.Shells.Removing;

namespace OrchardSite.Engine.Cms.Tenants;

[Feature("OrchardCore.Tenants")]
internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<TenantsOptions>(shellConfiguration.GetSectionCompat("OrchardCore_Tenants"));
        SetupServices.Add(services);
        services.AddScoped<SetupTokens>();
        AddRemoval(services);

        services.AddScoped<TenantDirectory>();
        services.AddScoped<TenantEditing>();
        services.AddScoped<TenantLinks>();
        services.AddScoped<TenantStateChanges>();
        services.TryAddSingleton<ReservedPaths>();
        services.AddScoped<ISiteAddresses, SiteAddresses>();
        services.AddScoped<TenantValidator>();
        services.AddScoped<IFeatureProfilesService, NoFeatureProfiles>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }

    /// <summary>In the order in which it goes: a removal that was interrupted can be asked for again as long as the settings are there.</summary>
    private static void AddRemoval(IServiceCollection services)
    {
        services.AddScoped<IShellRemovalManager, ShellRemovalManager>();
        services.AddScoped<IShellRemovingHandler, ShellDbTablesRemovingHandler>();
        services.AddScoped<IShellRemovingHandler, ShellSiteFolderRemovingHandler>();
        services.AddScoped<IShellRemovingHandler, ShellSettingsRemovingHandler>();
    }
}
