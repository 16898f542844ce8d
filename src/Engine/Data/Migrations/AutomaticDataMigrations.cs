using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using YesSql;

namespace OrchardSite.Engine.Data.Migrations;

/// <summary>Runs what migrations a tenant's features need before it begins to serve.</summary>
internal sealed class AutomaticDataMigrations(IServiceProvider serviceProvider) : ModularTenantEvents
{
    public override Task ActivatingAsync() =>
        serviceProvider.GetService<IStore>() is null
            ? Task.CompletedTask
            : serviceProvider.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync();
}
