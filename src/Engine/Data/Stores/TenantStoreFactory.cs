using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;
using OrchardCore.Json;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Dialects;
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
    /// <summary>Opens the store; there is none before the tenant has a database.</summary>
    public async Task<IStore?> CreateAsync()
    {
        var provider = settings["DatabaseProvider"];
        if (string.IsNullOrEmpty(provider) || settings.IsUninitialized())
        {
            return null;
        }

        if (provider != DatabaseProviderValue.Sqlite)
        {
            throw new NotSupportedException($"The tenant '{settings.Name}' asks for the database '{provider}'; this engine knows '{DatabaseProviderValue.Sqlite}'.");
        }

        var store = CreateSqliteStore();
        try
        {
            await InitializeAsync(store);
            return store;
        }
        catch
        {
            store.Dispose();
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

    private Store CreateSqliteStore()
    {
        var fileName = SqliteFile.NameOf(settings, shellOptions.Value);
        Directory.CreateDirectory(Path.GetDirectoryName(fileName)!);
        var separator = GetSeparator();
        var prefix = string.IsNullOrEmpty(settings["TablePrefix"]) ? "" : settings["TablePrefix"] + separator;
        var shared = databases.Get($"{fileName}|{prefix}");
        var configuration = new StoreConfiguration
        {
            ConnectionFactory = new SqliteConnectionFactory(fileName),
            ContentSerializer = new DocumentSerializer(json.Value.SerializerOptions),
            SqlDialect = new SqliteDialect(),
            IdGenerator = shared.IdGenerator,
            IdentityColumnSize = Enum.TryParse<IdentityColumnSize>(settings["IdentityColumnSize"], out var size) ? size : IdentityColumnSize.Int64,
            Logger = logger,
            TableNameConvention = new TableNameConvention(OrDefault(settings["DocumentTable"], "Document"), separator),
            TablePrefix = prefix,
        };
        return new Store(configuration, shared.WriterGate);
    }

    private string GetSeparator() => settings["TableNameSeparator"] switch
    {
        null or "" => "_",
        "NULL" => "",
        var separator => separator,
    };

    private static string OrDefault(string? value, string fallback) => string.IsNullOrEmpty(value) ? fallback : value;
}
