using System.Data.Common;
using Microsoft.Data.Sqlite;
using YesSql;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>Makes connections to one database file.</summary>
internal sealed class SqliteConnectionFactory : IConnectionFactory
{
    private readonly string _connectionString;

    public SqliteConnectionFactory(string fileName) =>
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = fileName,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            DefaultTimeout = 30,
        }.ToString();

    public Type DbConnectionType => typeof(SqliteConnection);

    public DbConnection CreateConnection() => new TenantSqliteConnection(_connectionString);
}
