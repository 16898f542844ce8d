namespace OrchardSite.Engine.Cms.Tenants;

/// <summary>What may be done with tenants, configured in the section <c>OrchardCore_Tenants</c>.</summary>
internal sealed class TenantsOptions
{
    /// <summary>Whether a disabled tenant may be removed with all its data. Not unless configured.</summary>
    public bool TenantRemovalAllowed { get; set; }
}
