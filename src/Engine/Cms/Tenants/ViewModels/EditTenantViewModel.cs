using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Data;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Recipes.Models;
using OrchardSite.Engine.Cms.Tenants.Models;

namespace OrchardSite.Engine.Cms.Tenants.ViewModels;

/// <summary>The form that creates or changes a tenant.</summary>
internal sealed class EditTenantViewModel : TenantModel
{
    /// <summary>Whether the tenant's recipe and database can still be chosen: until it is set up.</summary>
    [BindNever]
    public bool CanEditDatabasePresets { get; set; }

    [BindNever]
    public IReadOnlyList<RecipeDescriptor> Recipes { get; set; } = [];

    [BindNever]
    public IReadOnlyList<DatabaseProvider> DatabaseProviders { get; set; } = [];

    [BindNever]
    public IReadOnlyList<FeatureProfile> KnownProfiles { get; set; } = [];
}
