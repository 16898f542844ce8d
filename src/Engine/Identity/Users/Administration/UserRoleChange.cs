namespace OrchardSite.Engine.Identity.Users.Administration;

/// <summary>Decides, without I/O, the roles of an account after someone who may assign only some has chosen.</summary>
internal static class UserRoleChange
{
    public static List<string> Apply(IEnumerable<string> current, IReadOnlyCollection<string> assignable, IEnumerable<string> selected)
    {
        var kept = current.Where(role => !assignable.Contains(role, StringComparer.OrdinalIgnoreCase));
        var chosen = assignable.Where(role => selected.Contains(role, StringComparer.OrdinalIgnoreCase));
        return [.. kept, .. chosen];
    }
}
