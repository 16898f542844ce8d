using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Cms.Autoroute.Paths;

/// <summary>The addresses below this site's that another tenant answers at: what an item had there could never be seen.</summary>
internal sealed class TenantPrefixes(IShellHost shellHost, ShellSettings site)
{
    /// <summary>The tenant that answers at the path; null when this site does.</summary>
    public ShellSettings? FindOwner(string path)
    {
        var first = path.TrimStart('/').Split('/', 2)[0];
        return first.Length == 0
            ? null
            : shellHost.GetAllSettings().FirstOrDefault(tenant => string.Equals(tenant.RequestUrlPrefix, first, StringComparison.OrdinalIgnoreCase) && tenant.StandsInFrontOf(site));
    }
}
