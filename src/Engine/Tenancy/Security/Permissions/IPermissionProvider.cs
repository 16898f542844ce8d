namespace OrchardCore.Security.Permissions;

/// <summary>Declares permissions and who has them by default.</summary>
public interface IPermissionProvider
{
    IEnumerable<PermissionStereotype> GetDefaultStereotypes();

    Task<IEnumerable<Permission>> GetPermissionsAsync();
}
