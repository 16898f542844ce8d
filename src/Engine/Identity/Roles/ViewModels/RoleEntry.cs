namespace OrchardSite.Engine.Identity.Roles.ViewModels;

internal sealed class RoleEntry
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public bool IsSystemRole { get; init; }

    public bool IsAdminRole { get; init; }
}
