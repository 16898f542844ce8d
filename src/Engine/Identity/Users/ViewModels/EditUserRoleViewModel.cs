namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal class EditUserRoleViewModel
{
    public RoleEntry[] Roles { get; set; } = [];
}
