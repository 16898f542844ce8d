namespace OrchardSite.Engine.Cms.Tenants.ViewModels;

/// <summary>What is to be done to the tenants that were ticked.</summary>
internal sealed class BulkActionViewModel
{
    public string? BulkAction { get; set; }

    public string[] TenantNames { get; set; } = [];
}
