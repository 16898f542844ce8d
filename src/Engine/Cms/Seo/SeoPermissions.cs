using OrchardCore.Security.Permissions;

namespace OrchardCore.Seo;

/// <summary>Who may set what search engines are told.</summary>
public static class SeoPermissions
{
    public static readonly Permission ManageSeoSettings = new("ManageSeoSettings", "Manage SEO settings");
}
