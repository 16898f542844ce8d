using OrchardCore.Seo;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.Seo;

internal sealed class PermissionProvider() : AdministratorPermissions(SeoPermissions.ManageSeoSettings);
