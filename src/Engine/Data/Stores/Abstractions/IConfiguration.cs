using System.Data;
using Microsoft.Extensions.Logging;

namespace YesSql;

/// <summary>How a store reaches its database and what it writes there.</summary>
public interface IConfiguration
{
    HashSet<Type> ConcurrentTypes { get; }
    IConnectionFactory ConnectionFactory { get; set; }
    IContentSerializer ContentSerializer { get; set; }
    IIdGenerator IdGenerator { get; set; }
    IAccessorFactory IdentifierAccessorFactory { get; set; }
    IdentityColumnSize IdentityColumnSize { get; set; }
    IsolationLevel IsolationLevel { get; set; }
    ILogger Logger { get; set; }
    string? Schema { get; set; }
    ISqlDialect SqlDialect { get; set; }
    ITableNameConvention TableNameConvention { get; set; }
    string? TablePrefix { get; set; }
    IAccessorFactory VersionAccessorFactory { get; set; }
}
