namespace OrchardCore.Security.Permissions;

/// <summary>Finds permissions.</summary>
public interface IPermissionService
{
    ValueTask<Permission?> FindByNameAsync(string name);

    ValueTask<IEnumerable<Permission>> GetPermissionsAsync();
}
