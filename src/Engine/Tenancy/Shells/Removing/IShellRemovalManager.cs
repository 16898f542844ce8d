namespace OrchardCore.Environment.Shell.Removing;

/// <summary>Removes tenants and all that is theirs.</summary>
public interface IShellRemovalManager
{
    /// <summary>Removes a tenant that is disabled or not set up; what could not be done, and why, stands in what is returned.</summary>
    Task<ShellRemovingContext> RemoveAsync(ShellSettings shellSettings, bool localResourcesOnly = false);
}
