using OrchardCore.Users;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

internal sealed class TwoFactorPermissionProvider() : AdministratorPermissions(UsersPermissions.DisableTwoFactorAuthenticationForUsers);
