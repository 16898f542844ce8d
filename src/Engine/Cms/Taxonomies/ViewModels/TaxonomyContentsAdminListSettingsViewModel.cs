using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Taxonomies.ViewModels;

internal class TaxonomyContentsAdminListSettingsViewModel
{
    public string[] TaxonomyContentItemIds { get; set; } = [];

    [BindNever]
    public IReadOnlyList<ContentItem> Taxonomies { get; set; } = [];
}
