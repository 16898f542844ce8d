using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Data.Databases;
using OrchardSite.Engine.Tenancy.Setup;

namespace OrchardSite.Engine.Data.Stores;

/// <summary>Looks for a tenant's tables without opening its store, and removes them.</summary>
internal sealed class TenantStorage(ShellSettings settings, IOptions<ShellOptions> shellOptions) : ITenantStorage
{
    private TenantDatabase? Database => TenantDatabase.Of(settings, shellOptions.Value);

    public async Task<bool> ExistsAsync(CancellationToken cancellationToken = default) =>
        Database is { } database && await database.ExistsAsync(cancellationToken);

    public Task DropAsync(CancellationToken cancellationToken = default) =>
        Database is { } database ? database.DropAsync(cancellationToken) : Task.CompletedTask;
}
