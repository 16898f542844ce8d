namespace OrchardSite.Engine.Identity.Roles.ViewModels;

internal sealed class EditRoleViewModel
{
    /// <summary>Whether the role is shown to somebody who may not change it.</summary>
    public bool IsReadOnly { get; init; }

    public required string Name { get; init; }

    public string? RoleDescription { get; init; }

    public bool IsAdminRole { get; init; }

    /// <summary>The state of the role that the form is made of.</summary>
    public required string Stamp { get; init; }

    public IReadOnlyList<PermissionGroup> Groups { get; init; } = [];
}
