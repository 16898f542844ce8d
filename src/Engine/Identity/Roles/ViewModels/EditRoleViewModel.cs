namespace OrchardSite.Engine.Identity.Roles.ViewModels;

internal sealed class EditRoleViewModel
{
    public required string Name { get; init; }

    public string? RoleDescription { get; init; }

    public bool IsAdminRole { get; init; }

    public IReadOnlyList<PermissionGroup> Groups { get; init; } = [];
}
