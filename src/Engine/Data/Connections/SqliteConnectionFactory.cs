using System.Data.Common;
using Microsoft.Data.Sqlite;
using YesSql;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>Makes connections to one database file, which need not be there where it may be created.</summary>
internal sealed class SqliteConnectionFactory : IConnectionFactory
{
    private readonly string _connectionString;

    public SqliteConnectionFactory(string fileName, bool mayCreate = true) =>
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = fileName,
            Mode = mayCreate ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 10,
        }.ToString();

    public Type DbConnectionType => typeof(SqliteConnection);

    public DbConnection CreateConnection() => new TenantSqliteConnection(_connectionString);
}
