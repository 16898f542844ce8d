using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Data.Databases;
using OrchardSite.Engine.Tenancy.Setup;
using YesSql;

namespace OrchardSite.Engine.Data.Stores;

/// <summary>
/// Holds a tenant's store, which is opened when its shell is built, and looks for or removes a tenant's tables without it.
/// </summary>
internal sealed class TenantStorage(ShellSettings settings, IOptions<ShellOptions> shellOptions, TenantStoreFactory factory) : ITenantStorage, IAsyncDisposable
{
    private readonly SemaphoreSlim _opening = new(1, 1);
    private Store? _store;
    private bool _opened;

    /// <summary>The store; null before the tenant has a database.</summary>
    /// <exception cref="InvalidOperationException">The store is asked for before it is open.</exception>
    public IStore? Store => _opened || !factory.HasDatabase
        ? _store
        : throw new InvalidOperationException($"The store of the tenant '{settings.Name}' is not open yet.");

    private TenantDatabase? Database => TenantDatabase.Of(settings, shellOptions.Value);

    public async Task OpenAsync()
    {
        await _opening.WaitAsync();
        try
        {
            _store ??= await factory.CreateAsync();
            _opened = true;
        }
        finally
        {
            _opening.Release();
        }
    }

    public async Task<bool> ExistsAsync(CancellationToken cancellationToken = default) =>
        Database is { } database && await database.ExistsAsync(cancellationToken);

    public Task DropAsync(CancellationToken cancellationToken = default) =>
        Database is { } database ? database.DropAsync(cancellationToken) : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }

        _opening.Dispose();
    }
}
