using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Settings;

namespace OrchardSite.Engine.Cms.Taxonomies.ViewModels;

/// <summary>The settings of a field with terms as their editor shows them.</summary>
internal class TaxonomyFieldSettingsViewModel : TaxonomyFieldSettings
{
    /// <summary>The taxonomies to choose from.</summary>
    [BindNever]
    public IReadOnlyList<ContentItem> Taxonomies { get; set; } = [];
}
