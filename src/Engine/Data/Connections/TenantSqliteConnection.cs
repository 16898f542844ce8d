using Microsoft.Data.Sqlite;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>A connection to a tenant's database file on which what was acknowledged survives a power cut, and readers do not wait for the writer.</summary>
internal sealed class TenantSqliteConnection(string connectionString) : SqliteConnection(connectionString)
{
    public override void Open()
    {
        base.Open();
        using var command = CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
        command.ExecuteNonQuery();
    }
}
