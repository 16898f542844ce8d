using OrchardCore.Indexing.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Indexing.Core;

/// <summary>What the indexing feature lets be granted.</summary>
public static class IndexingPermissions
{
    /// <summary>To make, rebuild and remove indexes.</summary>
    public static readonly Permission ManageIndexes = new("ManageIndexes", "Manage indexes");

    /// <summary>To search in every index.</summary>
    public static readonly Permission QuerySearchIndex = new("QuerySearchIndex", "Query any index");

    /// <summary>To search in one index.</summary>
    public static Permission CreateDynamicPermission(IndexProfile indexProfile) =>
        new($"QuerySearchIndex_{indexProfile.Name}", $"Query the index '{indexProfile.Name}'", [QuerySearchIndex, ManageIndexes]);
}
