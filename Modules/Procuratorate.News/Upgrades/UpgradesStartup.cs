using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Procuratorate.News.Upgrades;

[RequireFeatures("OrchardCore.Recipes", "OrchardCore.Roles")]
public sealed class UpgradesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SiteUpgrade>();
        services.AddScoped<UpgradeRun>();
        services.AddScoped<IModularTenantEvents, UpgradeAtStart>();
        services.AddDataMigration<SiteUpgradeMigrations>();
    }
}
