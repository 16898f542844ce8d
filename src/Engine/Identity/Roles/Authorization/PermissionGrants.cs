using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Identity.Roles.Authorization;

/// <summary>Decides, without I/O, which names grant a permission: its own, and those of all permissions that imply it.</summary>
internal static class PermissionGrants
{
    /// <summary>Holding this one has always meant holding all.</summary>
    public const string SiteOwner = "SiteOwner";

    public static bool IsGranted(Permission permission, IReadOnlySet<string> held)
        => held.Count > 0 && (held.Contains(SiteOwner) || IsGranted(permission, held, seen: null));

    private static bool IsGranted(Permission permission, IReadOnlySet<string> held, HashSet<string>? seen)
    {
        if (held.Contains(permission.Name))
        {
            return true;
        }

        foreach (var implying in permission.ImpliedBy)
        {
            if (implying is null)
            {
                continue;
            }

            seen ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase) { permission.Name };
            if (seen.Add(implying.Name) && IsGranted(implying, held, seen))
            {
                return true;
            }
        }

        return false;
    }
}
