using OrchardCore.Security.Permissions;

namespace OrchardCore.Seo;

public static class SeoPermissions
{
    public static readonly Permission ManageSeoSettings = new("ManageSeoSettings", "Manage SEO settings");
}
