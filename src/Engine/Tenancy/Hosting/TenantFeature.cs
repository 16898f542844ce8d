namespace OrchardSite.Engine.Tenancy.Hosting;

/// <summary>A feature that every tenant has once it is set up.</summary>
internal sealed record TenantFeature(string Id);
