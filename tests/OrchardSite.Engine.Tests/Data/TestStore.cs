using System.Text.Json;
using Microsoft.Data.Sqlite;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Dialects;
using OrchardSite.Engine.Data.Schema;
using OrchardSite.Engine.Data.Serialization;
using OrchardSite.Engine.Data.Stores;
using YesSql;
using YesSql.Indexes;
using YesSql.Sql;

namespace OrchardSite.Engine.Tests.Data;

/// <summary>A store on a database file of its own.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orchardsite-data-").FullName;

    private TestStore() => FileName = Path.Combine(_folder, "OrchardCore.db");

    public string FileName { get; }

    public IStore Store { get; private set; } = null!;

    public static async Task<TestStore> CreateAsync(params IIndexProvider[] providers)
    {
        var test = new TestStore();
        test.Store = await test.OpenAsync(providers);
        return test;
    }

    /// <summary>Creates a store with the tables of <see cref="Article"/> and its indexes.</summary>
    public static async Task<TestStore> CreateWithArticlesAsync()
    {
        var test = await CreateAsync(new ArticleIndexProvider());
        await test.AlterAsync(ArticleIndexProvider.CreateTablesAsync);
        return test;
    }

    /// <summary>Opens a further store on the same file, as another process would.</summary>
    public async Task<IStore> OpenAsync(params IIndexProvider[] providers)
    {
        var store = new Store(new StoreConfiguration
        {
            ConnectionFactory = new SqliteConnectionFactory(FileName),
            ContentSerializer = new DocumentSerializer(JOptions.Default),
            SqlDialect = new SqliteDialect(),
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

    public Task<List<string>> QueryAsync(string sql) => QueryFileAsync(FileName, sql);

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
