namespace OrchardSite.Engine.Identity.Roles.ViewModels;

/// <summary>The permissions of a category, or of a feature where they have none.</summary>
internal sealed record PermissionGroup(string Title, IReadOnlyList<PermissionEntry> Permissions);
