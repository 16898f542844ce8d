using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardSite.Engine.Cms.Taxonomies.ViewModels;

internal class TaxonomyContentsAdminFilterViewModel
{
    public string? SelectedContentItemId { get; set; }

    [BindNever]
    public string DisplayText { get; set; } = string.Empty;

    [BindNever]
    public IReadOnlyList<SelectListItem> Taxonomies { get; set; } = [];
}
