using System.Data.Common;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Dialects;
using YesSql;

namespace OrchardSite.Engine.Data.Databases;

/// <summary>A database, a schema or a table prefix on a PostgreSQL server.</summary>
internal sealed class PostgreSqlTenantDatabase : TenantDatabase
{
    private readonly string _connectionString;

    /// <exception cref="InvalidOperationException">The settings have no connection string.</exception>
    public PostgreSqlTenantDatabase(ShellSettings settings)
        : base(settings)
    {
        _connectionString = settings["ConnectionString"] is { Length: > 0 } connectionString
            ? connectionString
            : throw new InvalidOperationException($"The tenant '{settings.Name}' asks for the database 'Postgres' and has no 'ConnectionString', such as 'Host=localhost;Database=orchard;Username=orchard'.");
        Schema = string.IsNullOrEmpty(settings["Schema"]) ? null : settings["Schema"];
        Connections = new NpgsqlConnectionFactory(_connectionString);
    }

    public override string Key => $"{_connectionString}|{Schema}|{TablePrefix}";

    public override IStoreDialect Dialect { get; } = new PostgreSqlDialect();

    public override IConnectionFactory Connections { get; }

    public override string? Schema { get; }

    private string SelectTables => $"SELECT tablename FROM pg_tables WHERE schemaname = {(Schema is null ? "current_schema()" : Dialect.GetSqlValue(Schema))}";

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (Schema is null)
        {
            return;
        }

        await using var connection = await OpenAsync(cancellationToken);
        await ExecuteAsync(connection, Dialect.GetCreateSchemaSql(Schema)!, cancellationToken);
    }

    public override async Task<bool> ExistsAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return HasDocuments(await ReadTablesAsync(connection, SelectTables, cancellationToken));
    }

    /// <summary>Tables among which there is no table of documents are not a tenant's.</summary>
    public override async Task DropAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var tables = await ReadTablesAsync(connection, SelectTables, cancellationToken);
        if (!HasDocuments(tables))
        {
            return;
        }

        await using DbTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        foreach (var table in tables)
        {
            await ExecuteAsync(connection, $"{Dialect.GetDropTableString(table, Schema)} CASCADE", cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private bool HasDocuments(List<string> tables) => tables.Contains(TablePrefix + DocumentTable);
}
