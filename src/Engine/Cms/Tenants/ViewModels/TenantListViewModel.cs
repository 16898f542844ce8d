using OrchardSite.Engine.Cms.Tenants.Models;

namespace OrchardSite.Engine.Cms.Tenants.ViewModels;

/// <summary>The list of tenants.</summary>
internal sealed class TenantListViewModel
{
    public required TenantListOptions Options { get; init; }

    public required IReadOnlyList<TenantListRow> Rows { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public required int Total { get; init; }

    public required bool MayRemove { get; init; }

    public required object Pager { get; init; }
}

/// <summary>A row of the list: the tenant, its address, and the link to its set-up while it has none.</summary>
internal sealed record TenantListRow(TenantEntry Entry, string Url, string? SetupUrl);
