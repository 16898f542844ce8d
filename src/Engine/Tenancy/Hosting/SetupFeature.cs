namespace OrchardSite.Engine.Tenancy.Hosting;

/// <summary>A feature that a tenant has until it is set up.</summary>
internal sealed record SetupFeature(string Id);
