using OrchardCore.Security.Permissions;

namespace OrchardCore.Autoroute;

/// <summary>Permissions about paths.</summary>
public static class AutoroutePermissions
{
    public static readonly Permission SetHomepage = new("SetHomepage", "Set homepage.");
}
