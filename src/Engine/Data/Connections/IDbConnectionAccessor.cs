using System.Data.Common;

namespace OrchardCore.Data;

/// <summary>Gives connections to the tenant's database.</summary>
public interface IDbConnectionAccessor
{
    DbConnection CreateConnection();
}
