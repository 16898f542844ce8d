using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Removing;

namespace OrchardSite.Engine.Data.Databases;

/// <summary>Removes the tables of a tenant, or its database file.</summary>
internal sealed class ShellDbTablesRemovingHandler(IOptions<ShellOptions> shellOptions) : IShellRemovingHandler
{
    public async Task RemovingAsync(ShellRemovingContext context)
    {
        await context.ShellSettings.EnsureConfigurationAsync();
        if (!context.LocalResourcesOnly && TenantDatabase.Of(context.ShellSettings, shellOptions.Value) is { } database)
        {
            await database.DropAsync(CancellationToken.None);
        }
    }
}
