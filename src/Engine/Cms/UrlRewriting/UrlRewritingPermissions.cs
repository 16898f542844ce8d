using OrchardCore.Security.Permissions;

namespace OrchardCore.UrlRewriting;

/// <summary>What the feature lets be granted.</summary>
public static class UrlRewritingPermissions
{
    /// <summary>To make, change, sort and delete rules.</summary>
    public static readonly Permission ManageUrlRewritingRules = new("ManageUrlRewritingRules", "Manage URL rewriting rules");
}
