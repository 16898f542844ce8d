using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Dialects;
using YesSql;

namespace OrchardSite.Engine.Data.Databases;

/// <summary>A file in the tenant's folder.</summary>
internal sealed class SqliteTenantDatabase : TenantDatabase
{
    private const string DefaultName = "OrchardCore.db";
    private const string SelectTables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";

    private readonly string _fileName;
    private readonly bool _mustExist;

    public SqliteTenantDatabase(ShellSettings settings, ShellOptions options)
        : base(settings)
    {
        _fileName = Path.GetFullPath(Path.Combine(
            options.ShellsApplicationDataPath,
            options.ShellsContainerName,
            settings.Name,
            string.IsNullOrEmpty(settings["DatabaseName"]) ? DefaultName : settings["DatabaseName"]!));
        _mustExist = settings.IsRunning();
        Connections = new SqliteConnectionFactory(_fileName, mayCreate: !_mustExist);
    }

    public override string Key => $"{_fileName}|{TablePrefix}";

    public override IStoreDialect Dialect { get; } = new SqliteDialect();

    public override IConnectionFactory Connections { get; }

    /// <summary>A site that was set up has a file. Where it is lost, an empty one in its place would only be in the way of what is restored.</summary>
    public override Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_mustExist && new FileInfo(_fileName) is not { Exists: true, Length: > 0 })
        {
            throw new FileNotFoundException($"The database file '{_fileName}' is missing or empty.", _fileName);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_fileName)!);
        return Task.CompletedTask;
    }

    public override async Task<bool> ExistsAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(_fileName))
        {
            return false;
        }

        await using var connection = await OpenAsync(cancellationToken);
        return (await ReadTablesAsync(connection, SelectTables, cancellationToken)).Count > 0;
    }

    /// <summary>Removes the whole file, or where tenants share one by a prefix, the tables of that prefix.</summary>
    public override async Task DropAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(_fileName))
        {
            return;
        }

        if (TablePrefix.Length == 0)
        {
            foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"])
            {
                File.Delete(_fileName + suffix);
            }

            return;
        }

        await using var connection = await OpenAsync(cancellationToken);
        foreach (var table in await ReadTablesAsync(connection, SelectTables, cancellationToken))
        {
            await ExecuteAsync(connection, $"DROP TABLE {Dialect.QuoteForTableName(table, null)}", cancellationToken);
        }
    }
}
