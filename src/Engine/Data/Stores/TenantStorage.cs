using System.Data.Common;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Tenancy.Setup;

namespace OrchardSite.Engine.Data.Stores;

/// <summary>
/// Looks for a tenant's tables without opening its store, and removes them: the whole file, or where the tenant shares one by a
/// table prefix, the tables of that prefix.
/// </summary>
internal sealed class TenantStorage(ShellSettings settings, IOptions<ShellOptions> shellOptions) : ITenantStorage
{
    private string FileName => SqliteFile.NameOf(settings, shellOptions.Value);

    private string Prefix => string.IsNullOrEmpty(settings["TablePrefix"]) ? string.Empty : settings["TablePrefix"]!;

    public async Task<bool> ExistsAsync(CancellationToken cancellationToken = default)
    {
        if (!File.Exists(FileName))
        {
            return false;
        }

        await using var connection = await OpenAsync(cancellationToken);
        return (await ReadTablesAsync(connection, cancellationToken)).Count > 0;
    }

    public async Task DropAsync(CancellationToken cancellationToken = default)
    {
        if (!File.Exists(FileName))
        {
            return;
        }

        if (Prefix.Length == 0)
        {
            foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"])
            {
                File.Delete(FileName + suffix);
            }

            return;
        }

        await using var connection = await OpenAsync(cancellationToken);
        foreach (var table in await ReadTablesAsync(connection, cancellationToken))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"DROP TABLE \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnectionFactory(FileName).CreateConnection();
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private async Task<List<string>> ReadTablesAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var tables = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            if (reader.GetString(0).StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                tables.Add(reader.GetString(0));
            }
        }

        return tables;
    }
}
