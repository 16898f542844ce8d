using System.Data.Common;

namespace YesSql;

/// <summary>Makes connections to the database of a store.</summary>
public interface IConnectionFactory
{
    Type DbConnectionType { get; }
    DbConnection CreateConnection();
}
