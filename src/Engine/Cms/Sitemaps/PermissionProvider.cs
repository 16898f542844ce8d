using OrchardCore.Sitemaps;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.Sitemaps;

internal sealed class PermissionProvider() : AdministratorPermissions(SitemapsPermissions.ManageSitemaps);
