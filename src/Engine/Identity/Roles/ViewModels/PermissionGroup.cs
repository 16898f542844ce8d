namespace OrchardSite.Engine.Identity.Roles.ViewModels;

/// <summary>The permissions of a category, or of a feature where they have none.</summary>
internal sealed record PermissionGroup(string Title, IReadOnlyList<PermissionEntry> Permissions)
{
    /// <summary>How many of them the role itself was given.</summary>
    public int Given => Permissions.Count(permission => permission.IsGiven);
}
