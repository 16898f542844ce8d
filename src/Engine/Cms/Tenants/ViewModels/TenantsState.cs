namespace OrchardSite.Engine.Cms.Tenants.ViewModels;

/// <summary>The states that the list of tenants can be narrowed to.</summary>
internal enum TenantsState
{
    All,
    Running,
    Disabled,
    Uninitialized,
}
