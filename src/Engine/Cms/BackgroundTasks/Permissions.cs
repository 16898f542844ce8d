using OrchardCore.Security.Permissions;

namespace OrchardCore.BackgroundTasks;

/// <summary>Who may switch, schedule and start background tasks.</summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ManageBackgroundTasks = new("ManageBackgroundTasks", "Manage background tasks");

    private static readonly Permission[] _all = [ManageBackgroundTasks];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}
