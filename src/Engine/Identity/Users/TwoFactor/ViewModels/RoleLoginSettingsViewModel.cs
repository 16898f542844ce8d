using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.ViewModels;

internal class RoleLoginSettingsViewModel
{
    public bool RequireTwoFactorAuthenticationForSpecificRoles { get; set; }

    public RoleEntry[] Roles { get; set; } = [];
}
