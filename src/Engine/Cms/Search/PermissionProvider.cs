using OrchardCore.Search;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.Search;

internal sealed class PermissionProvider() : AdministratorPermissions(SearchPermissions.ManageSearchSettings);
