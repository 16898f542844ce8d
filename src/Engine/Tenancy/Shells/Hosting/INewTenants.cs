using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Tenancy.Shells.Hosting;

/// <summary>Names tenants that are to exist, when the host loads those that do.</summary>
internal interface INewTenants
{
    /// <summary>Makes settings of the tenants that are not among the existing.</summary>
    IEnumerable<ShellSettings> Create(IEnumerable<string> existing);
}
