using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Data.Migrations;

/// <summary>Runs what migrations a tenant's features need before it begins to serve.</summary>
internal sealed class AutomaticDataMigrations(ShellSettings settings, IServiceProvider serviceProvider) : ModularTenantEvents
{
    public override Task ActivatingAsync() =>
        string.IsNullOrEmpty(settings["DatabaseProvider"])
            ? Task.CompletedTask
            : serviceProvider.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync();
}
