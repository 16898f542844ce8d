using System.Data.Common;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Data.Dialects;
using YesSql;

namespace OrchardSite.Engine.Data.Databases;

/// <summary>Where a tenant's tables are, as its settings say: which server or file, which schema, and what their names begin with.</summary>
internal abstract class TenantDatabase(ShellSettings settings)
{
    /// <summary>The same for all stores on the same tables.</summary>
    public abstract string Key { get; }

    public abstract IStoreDialect Dialect { get; }

    public abstract IConnectionFactory Connections { get; }

    /// <summary>The schema of the tables; null where the database has none, or the connection's own is meant.</summary>
    public virtual string? Schema => null;

    public string TableNameSeparator => settings["TableNameSeparator"] switch
    {
        null or "" => "_",
        "NULL" => "",
        var separator => separator,
    };

    /// <summary>What the names of the tables begin with, the separator included.</summary>
    public string TablePrefix => string.IsNullOrEmpty(settings["TablePrefix"]) ? "" : settings["TablePrefix"] + TableNameSeparator;

    public string DocumentTable => string.IsNullOrEmpty(settings["DocumentTable"]) ? "Document" : settings["DocumentTable"]!;

    public IdentityColumnSize IdentityColumnSize => Enum.TryParse<IdentityColumnSize>(settings["IdentityColumnSize"], out var size) ? size : IdentityColumnSize.Int64;

    /// <summary>The database of a tenant; null before it has one.</summary>
    /// <exception cref="NotSupportedException">The settings name a database that this engine does not know.</exception>
    public static TenantDatabase? Of(ShellSettings settings, ShellOptions options) => settings["DatabaseProvider"] switch
    {
        null or "" => null,
        DatabaseProviderValue.Sqlite => new SqliteTenantDatabase(settings, options),
        DatabaseProviderValue.Postgres => new PostgreSqlTenantDatabase(settings),
        var other => throw new NotSupportedException(
            $"The tenant '{settings.Name}' asks for the database '{other}'; this engine knows '{DatabaseProviderValue.Sqlite}' and '{DatabaseProviderValue.Postgres}'."),
    };

    /// <summary>Makes what must be there before the first table.</summary>
    public abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Whether the tenant has tables.</summary>
    public abstract Task<bool> ExistsAsync(CancellationToken cancellationToken);

    /// <summary>Removes the tenant's tables, and nothing of anybody else's.</summary>
    public abstract Task DropAsync(CancellationToken cancellationToken);

    protected async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = Connections.CreateConnection();
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>The names that a statement selects, of those that begin with the tenant's prefix.</summary>
    protected async Task<List<string>> ReadTablesAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var tables = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            if (reader.GetString(0).StartsWith(TablePrefix, StringComparison.OrdinalIgnoreCase))
            {
                tables.Add(reader.GetString(0));
            }
        }

        return tables;
    }

    protected static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
