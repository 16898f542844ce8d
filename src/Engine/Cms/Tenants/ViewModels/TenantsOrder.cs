namespace OrchardSite.Engine.Cms.Tenants.ViewModels;

/// <summary>How the list of tenants is sorted.</summary>
internal enum TenantsOrder
{
    Name,
    State,
}
