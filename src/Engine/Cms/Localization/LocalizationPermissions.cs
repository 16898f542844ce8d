using OrchardCore.Security.Permissions;

namespace OrchardCore.Localization;

/// <summary>What may be done with the site's languages.</summary>
public static class LocalizationPermissions
{
    /// <summary>To choose the site's cultures.</summary>
    public static readonly Permission ManageCultures = new("ManageCultures", "Manage supported cultures");
}
