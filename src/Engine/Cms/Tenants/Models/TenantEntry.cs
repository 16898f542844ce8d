using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Cms.Tenants.Models;

/// <summary>A tenant in the list.</summary>
/// <param name="Settings">The tenant.</param>
/// <param name="Conflict">That another tenant answers to its address: the address, and that tenant.</param>
/// <param name="Failure">Why it could not start when it was last asked to.</param>
internal sealed record TenantEntry(ShellSettings Settings, (string Address, string Tenant)? Conflict, string? Failure)
{
    public string? Category => Settings.Fact("Category");

    public string? Description => Settings.Fact("Description");
}
