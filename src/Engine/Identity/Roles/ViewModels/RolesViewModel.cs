namespace OrchardSite.Engine.Identity.Roles.ViewModels;

internal sealed class RolesViewModel
{
    public bool MayManage { get; init; }

    public IReadOnlyList<RoleEntry> RoleEntries { get; init; } = [];
}
