using System.Data.Common;
using Npgsql;
using YesSql;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>Makes connections to a PostgreSQL database. The driver keeps them, one pool for all tenants that share a connection string.</summary>
internal sealed class NpgsqlConnectionFactory : IConnectionFactory
{
    /// <summary>Enough for the statements that a tenant runs all day.</summary>
    private const int PreparedStatements = 100;

    private readonly string _connectionString;

    public NpgsqlConnectionFactory(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (builder.MaxAutoPrepare == 0)
        {
            builder.MaxAutoPrepare = PreparedStatements;
        }

        _connectionString = builder.ToString();
    }

    public Type DbConnectionType => typeof(NpgsqlConnection);

    public DbConnection CreateConnection() => new NpgsqlConnection(_connectionString);
}
