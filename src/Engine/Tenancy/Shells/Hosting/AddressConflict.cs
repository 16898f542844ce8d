namespace OrchardSite.Engine.Tenancy.Shells.Hosting;

/// <summary>An address that two tenants have.</summary>
/// <param name="Address">The host, or nothing for all, and behind a slash the prefix.</param>
/// <param name="Tenant">The tenant that answers there.</param>
internal sealed record AddressConflict(string Address, string Tenant);
