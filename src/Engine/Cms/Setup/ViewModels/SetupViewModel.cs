using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Data;
using OrchardCore.Recipes.Models;

namespace OrchardSite.Engine.Cms.Setup.ViewModels;

/// <summary>What the form of a tenant's set-up asks for. What the tenant's settings say already is not asked.</summary>
internal sealed class SetupViewModel
{
    public string? SiteName { get; set; }

    public string? Description { get; set; }

    public string? SiteTimeZone { get; set; }

    public string? RecipeName { get; set; }

    public string? DatabaseProvider { get; set; }

    public string? ConnectionString { get; set; }

    public string? TablePrefix { get; set; }

    public string? Schema { get; set; }

    public string? UserName { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }

    public string? PasswordConfirmation { get; set; }

    /// <summary>The token of the link that led here.</summary>
    public string? Secret { get; set; }

    [BindNever]
    public bool DatabaseConfigurationPreset { get; set; }

    [BindNever]
    public bool RecipeNamePreset { get; set; }

    [BindNever]
    public IReadOnlyList<DatabaseProvider> DatabaseProviders { get; set; } = [];

    [BindNever]
    public IReadOnlyList<RecipeDescriptor> Recipes { get; set; } = [];

    [BindNever]
    public IReadOnlyList<KeyValuePair<string, string>> TimeZones { get; set; } = [];

    [BindNever]
    public IReadOnlyList<string> PasswordRules { get; set; } = [];
}
