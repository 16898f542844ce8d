using System.Text.Json;
using Microsoft.Data.Sqlite;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Data.Databases;
using OrchardSite.Engine.Data.Dialects;
using OrchardSite.Engine.Data.Schema;
using OrchardSite.Engine.Data.Serialization;
using OrchardSite.Engine.Data.Stores;
using YesSql;
using YesSql.Indexes;
using YesSql.Sql;

namespace OrchardSite.Engine.Tests.Data;

/// <summary>A store on tables of its own.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orchardsite-data-").FullName;
    private readonly TestDatabase _kind;
    private readonly TenantDatabase _database;

    private TestStore(TestDatabase kind)
    {
        _kind = kind;
        var settings = new ShellSettings { Name = "Branch" };
        kind.Configure(settings);
        _database = TenantDatabase.Of(settings, new ShellOptions { ShellsApplicationDataPath = _folder, ShellsContainerName = "Sites" })!;
    }

    /// <summary>The file of a store on SQLite.</summary>
    public string FileName => Path.Combine(_folder, "Sites", "Branch", "OrchardCore.db");

    public IStore Store { get; private set; } = null!;

    public static Task<TestStore> CreateAsync(params IIndexProvider[] providers) => CreateAsync(TestDatabase.Sqlite, providers);

    public static async Task<TestStore> CreateAsync(TestDatabase kind, params IIndexProvider[] providers)
    {
        var test = new TestStore(kind);
        await test._database.PrepareAsync(CancellationToken.None);
        test.Store = await test.OpenAsync(providers);
        return test;
    }

    /// <summary>Creates a store with the tables of <see cref="Article"/> and its indexes.</summary>
    public static async Task<TestStore> CreateWithArticlesAsync(TestDatabase? kind = null)
    {
        var test = await CreateAsync(kind ?? TestDatabase.Sqlite, new ArticleIndexProvider());
        await test.AlterAsync(ArticleIndexProvider.CreateTablesAsync);
        return test;
    }

    /// <summary>Opens a further store on the same tables, as another process would.</summary>
    public Task<IStore> OpenAsync(params IIndexProvider[] providers) => OpenAsync(_database.Connections, _database.Dialect, _database.Schema, providers);

    public static async Task<IStore> OpenAsync(IConnectionFactory connections, IStoreDialect dialect, string? schema, params IIndexProvider[] providers)
    {
        var store = new Store(new StoreConfiguration
        {
            ConnectionFactory = connections,
            ContentSerializer = new DocumentSerializer(JOptions.Default),
            SqlDialect = dialect,
            Schema = schema,
        });
        store.RegisterIndexes(providers);
        await store.InitializeAsync();
        return store;
    }

    public async Task AlterAsync(Func<ISchemaBuilder, Task> alter)
    {
        await using var session = Store.CreateSession();
        await alter(new SchemaBuilder(Store.Configuration, await session.BeginTransactionAsync()));
        await session.SaveChangesAsync();
    }

    public async Task SaveAsync(params object[] entities)
    {
        await using var session = Store.CreateSession();
        foreach (var entity in entities)
        {
            await session.SaveAsync(entity);
        }

        await session.SaveChangesAsync();
    }

    public Task<List<string>> QueryAsync(string sql) => _kind.QueryAsync(_database, sql);

    /// <summary>Asks a SQLite file.</summary>
    public static async Task<List<string>> QueryFileAsync(string fileName, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={fileName};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join("|", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))));
        }

        return rows;
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
