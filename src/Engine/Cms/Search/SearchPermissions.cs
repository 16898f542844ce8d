using OrchardCore.Security.Permissions;

namespace OrchardCore.Search;

/// <summary>What the feature lets be granted.</summary>
public static class SearchPermissions
{
    public static readonly Permission ManageSearchSettings = new("ManageSearchSettings", "Manage search settings");
}
