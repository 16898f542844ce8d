using System.Data.Common;
using OrchardCore.Data;
using YesSql;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>Gives connections of the tenant's store, outside of any session.</summary>
internal sealed class DbConnectionAccessor(IStore store) : IDbConnectionAccessor
{
    public DbConnection CreateConnection() => store.Configuration.ConnectionFactory.CreateConnection();
}
