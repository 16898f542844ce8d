using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Tenants.Models;

/// <summary>What is said of a tenant when it is created or changed, on the form and by the API.</summary>
internal class TenantModel
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Category { get; set; }

    /// <summary>The hosts that the tenant answers to, divided by commas or spaces; all when empty.</summary>
    public string? RequestUrlHost { get; set; }

    /// <summary>The first segment of the paths that the tenant answers to; all when empty.</summary>
    public string? RequestUrlPrefix { get; set; }

    public string? RecipeName { get; set; }

    public string? DatabaseProvider { get; set; }

    public string? ConnectionString { get; set; }

    public string? Schema { get; set; }

    public string? TablePrefix { get; set; }

    public string[]? FeatureProfiles { get; set; }

    [BindNever]
    public bool IsNewTenant { get; set; }
}
