using Microsoft.AspNetCore.Routing;

namespace OrchardSite.Engine.Cms.Tenants.ViewModels;

/// <summary>What the list of tenants is narrowed to, and how it is sorted.</summary>
internal sealed class TenantListOptions
{
    /// <summary>A part of the name, the description, a host or the prefix.</summary>
    public string? Search { get; set; }

    public string? Category { get; set; }

    public TenantsState Status { get; set; }

    public TenantsOrder OrderBy { get; set; }

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Search) || !string.IsNullOrEmpty(Category) || Status != TenantsState.All;

    public RouteValueDictionary ToRouteValues()
    {
        var values = new RouteValueDictionary();
        Add(nameof(Search), string.IsNullOrWhiteSpace(Search) ? null : Search);
        Add(nameof(Category), string.IsNullOrEmpty(Category) ? null : Category);
        Add(nameof(Status), Status == TenantsState.All ? null : Status.ToString());
        Add(nameof(OrderBy), OrderBy == TenantsOrder.Name ? null : OrderBy.ToString());
        return values;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                values[$"Options.{name}"] = value;
            }
        }
    }
}
