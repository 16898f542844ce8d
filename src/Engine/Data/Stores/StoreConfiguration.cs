using System.Data;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using YesSql;

namespace OrchardSite.Engine.Data.Stores;

/// <summary>The settings of a store.</summary>
internal sealed class StoreConfiguration : IConfiguration
{
    public HashSet<Type> ConcurrentTypes { get; } = [];

    public required IConnectionFactory ConnectionFactory { get; set; }

    public required IContentSerializer ContentSerializer { get; set; }

    public required ISqlDialect SqlDialect { get; set; }

    public IIdGenerator IdGenerator { get; set; } = new DocumentIdGenerator();

    public IAccessorFactory IdentifierAccessorFactory { get; set; } = new PropertyAccessorFactory("Id");

    public IAccessorFactory VersionAccessorFactory { get; set; } = new PropertyAccessorFactory("Version");

    public IdentityColumnSize IdentityColumnSize { get; set; } = IdentityColumnSize.Int64;

    public IsolationLevel IsolationLevel { get; set; } = IsolationLevel.ReadCommitted;

    public ILogger Logger { get; set; } = NullLogger.Instance;

    public string? Schema { get; set; }

    public ITableNameConvention TableNameConvention { get; set; } = new TableNameConvention("Document", "_");

    public string? TablePrefix { get; set; } = "";
}
