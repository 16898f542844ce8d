namespace OrchardCore.Environment.Shell.Removing;

/// <summary>Removes a tenant and what it has.</summary>
public interface IShellRemovalManager
{
    Task<ShellRemovingContext> RemoveAsync(ShellSettings shellSettings, bool localResourcesOnly = false);
}
