namespace OrchardCore.Security;

/// <summary>Told when a role was changed.</summary>
public interface IRoleUpdatedEventHandler
{
    Task RoleUpdatedAsync(string roleName);
}
