using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;
using OrchardCore.Json;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Databases;
using OrchardSite.Engine.Data.Serialization;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Stores;

/// <summary>Opens the store of a tenant as its settings say.</summary>
internal sealed class TenantStoreFactory(
    ShellSettings settings,
    IOptions<ShellOptions> shellOptions,
    IOptions<DocumentJsonSerializerOptions> json,
    IOptions<StoreCollectionOptions> collections,
    IEnumerable<IIndexProvider> indexProviders,
    SharedDatabases databases,
    ILogger<Store> logger)
{
    public bool HasDatabase => !settings.IsUninitialized() && !string.IsNullOrEmpty(settings["DatabaseProvider"]);

    /// <summary>Opens the store; there is none before the tenant has a database.</summary>
    public async Task<Store?> CreateAsync()
    {
        if (!HasDatabase || TenantDatabase.Of(settings, shellOptions.Value) is not { } database)
        {
            return null;
        }

        await database.PrepareAsync(CancellationToken.None);
        var store = Create(database);
        try
        {
            await InitializeAsync(store);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    private async Task InitializeAsync(Store store)
    {
        store.RegisterIndexes(indexProviders);
        await store.InitializeAsync();
        foreach (var collection in collections.Value.Collections)
        {
            await store.InitializeCollectionAsync(collection);
        }
    }

    private Store Create(TenantDatabase database)
    {
        var shared = databases.Get(database.Key);
        var configuration = new StoreConfiguration
        {
            ConnectionFactory = database.Connections,
            ContentSerializer = new DocumentSerializer(json.Value.SerializerOptions),
            SqlDialect = database.Dialect,
            IdGenerator = shared.IdGenerator,
            IdentityColumnSize = database.IdentityColumnSize,
            Logger = logger,
            Schema = database.Schema,
            TableNameConvention = new TableNameConvention(database.DocumentTable, database.TableNameSeparator),
            TablePrefix = database.TablePrefix,
        };
        return new Store(configuration, shared.WriterGate);
    }
}
