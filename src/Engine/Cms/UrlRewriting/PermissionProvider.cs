using OrchardCore.UrlRewriting;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.UrlRewriting;

internal sealed class PermissionProvider() : AdministratorPermissions(UrlRewritingPermissions.ManageUrlRewritingRules);
