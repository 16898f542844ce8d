namespace OrchardCore.Security;

/// <summary>Told when a role was created.</summary>
public interface IRoleCreatedEventHandler
{
    Task RoleCreatedAsync(string roleName);
}
