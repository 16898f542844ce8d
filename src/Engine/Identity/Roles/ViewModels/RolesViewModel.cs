namespace OrchardSite.Engine.Identity.Roles.ViewModels;

internal sealed class RolesViewModel
{
    public IReadOnlyList<RoleEntry> RoleEntries { get; init; } = [];
}
