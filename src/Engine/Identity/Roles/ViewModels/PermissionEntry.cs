namespace OrchardSite.Engine.Identity.Roles.ViewModels;

/// <summary>A line of the permission matrix: given to the role itself, or in effect through another permission or a system role.</summary>
internal sealed record PermissionEntry(string Name, string Description, bool IsSecurityCritical, bool IsGiven, bool IsEffective);
