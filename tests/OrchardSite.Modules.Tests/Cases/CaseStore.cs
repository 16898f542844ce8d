using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Schema;
using OrchardSite.Engine.Data.Stores;
using Procuratorate.Cases.Indexes;
using Procuratorate.Cases.Models;
using SQLitePCL;
using YesSql;

namespace OrchardSite.Modules.Tests.Cases;

/// <summary>A database of cases that remembers what it was asked.</summary>
internal sealed class CaseStore : IConnectionFactory, IDisposable
{
    public const string Column = "4dxa1000000000000000000000";

    private readonly string _folder = Directory.CreateTempSubdirectory("orchardsite-cases-").FullName;
    private readonly SqliteConnectionFactory _connections;
    private readonly ConcurrentQueue<string> _queries = new();
    private readonly Store _store;

    private CaseStore()
    {
        _connections = new SqliteConnectionFactory(FileName);
        _store = DocumentStores.On(this, new CasePartIndexProvider(), new CaseBatchPartIndexProvider());
    }

    public Type DbConnectionType => typeof(SqliteConnection);

    private string FileName => Path.Combine(_folder, "OrchardCore.db");

    /// <summary>A store with so many published cases: five categories, two levels, eight organs, ten batches, four years.</summary>
    public static async Task<CaseStore> CreateAsync(int cases)
    {
        var store = new CaseStore();
        await store._store.InitializeAsync();
        await using var session = store._store.CreateSession();
        await CaseTables.CreateAsync(new SchemaBuilder(store._store.Configuration, await session.BeginTransactionAsync()));
        for (var number = 1; number <= cases; number++)
        {
            await session.SaveAsync(Case(number));
        }

        await session.SaveChangesAsync();
        return store;
    }

    public ISession CreateSession() => _store.CreateSession();

    /// <summary>The questions that were put to the database meanwhile.</summary>
    public async Task<IReadOnlyList<string>> WatchAsync(Func<Task> work)
    {
        _queries.Clear();
        await work();
        return [.. _queries.Where(sql => sql.StartsWith("SELECT", StringComparison.Ordinal))];
    }

    /// <summary>How the database answers a question, step by step.</summary>
    public async Task<string> PlanAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={FileName};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString("detail"));
        }

        return string.Join('\n', steps);
    }

    public DbConnection CreateConnection()
    {
        var connection = (SqliteConnection)_connections.CreateConnection();
        connection.StateChange += (_, change) =>
        {
            if (change.CurrentState == ConnectionState.Open)
            {
                raw.sqlite3_trace(connection.Handle!, (_, sql) => _queries.Enqueue(sql), null!);
            }
        };
        return connection;
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static ContentItem Case(int number)
    {
        var item = new ContentItem { ContentItemId = $"4cas{number:D22}", ContentItemVersionId = $"4ver{number:D22}", ContentType = "TypicalCase", Published = true, Latest = true };
        item.Alter<CasePart>(part =>
        {
            part.Level = CaseLevels.All[number % 7 == 0 ? 1 : 0];
            part.Category = CaseCategories.All[number % 5];
            part.Batch = $"batch{number % 10}";
            part.Position = number;
            part.Organ = $"第{number % 8}院";
            part.Date = new DateTime(2023 + (number % 4), 1, 1, 9, 0, 0).AddDays(number % 300);
            part.Number = number;
            part.Alter<TaxonomyField>("Column", field => field.TermContentItemIds = [Column]);
        });
        return item;
    }
}
