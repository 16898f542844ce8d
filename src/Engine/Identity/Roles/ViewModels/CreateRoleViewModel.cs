namespace OrchardSite.Engine.Identity.Roles.ViewModels;

internal sealed class CreateRoleViewModel
{
    public string? RoleName { get; set; }

    public string? RoleDescription { get; set; }
}
