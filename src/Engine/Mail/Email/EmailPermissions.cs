using OrchardCore.Security.Permissions;

namespace OrchardCore.Email;

/// <summary>Who may set how the site sends mail.</summary>
public static class EmailPermissions
{
    public static readonly Permission ManageEmailSettings = new("ManageEmailSettings", "Manage Email Settings", isSecurityCritical: true);
}
