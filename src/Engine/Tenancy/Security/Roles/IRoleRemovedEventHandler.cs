namespace OrchardCore.Security;

/// <summary>Told when a role was removed.</summary>
public interface IRoleRemovedEventHandler
{
    Task RoleRemovedAsync(string roleName);
}
