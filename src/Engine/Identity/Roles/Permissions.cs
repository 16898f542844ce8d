using OrchardCore.Roles;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Identity.Roles;

internal sealed class Permissions() : AdministratorPermissions(RolesPermissions.ManageRoles, RoleListPermission.ViewRoles);
