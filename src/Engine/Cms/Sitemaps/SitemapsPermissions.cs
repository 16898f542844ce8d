using OrchardCore.Security.Permissions;

namespace OrchardCore.Sitemaps;

/// <summary>Who may define sitemaps.</summary>
public static class SitemapsPermissions
{
    public static readonly Permission ManageSitemaps = new("ManageSitemaps", "Manage sitemaps");
}
