using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Tenancy.Security.Permissions;

/// <summary>Collects the permissions of all providers, once a scope.</summary>
internal sealed class PermissionService(IEnumerable<IPermissionProvider> permissionProviders) : IPermissionService
{
    private Dictionary<string, Permission>? _permissions;

    public async ValueTask<Permission?> FindByNameAsync(string name) => (await LoadAsync()).GetValueOrDefault(name);

    public async ValueTask<IEnumerable<Permission>> GetPermissionsAsync() => (await LoadAsync()).Values;

    private async ValueTask<Dictionary<string, Permission>> LoadAsync()
    {
        if (_permissions is not null)
        {
            return _permissions;
        }

        var permissions = new Dictionary<string, Permission>(StringComparer.OrdinalIgnoreCase);
        foreach (var provider in permissionProviders)
        {
            foreach (var permission in await provider.GetPermissionsAsync())
            {
                permissions.TryAdd(permission.Name, permission);
            }
        }

        return _permissions = permissions;
    }
}
