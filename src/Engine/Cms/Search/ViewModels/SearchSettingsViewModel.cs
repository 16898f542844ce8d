using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardSite.Engine.Cms.Search.ViewModels;

/// <summary>The form of the settings.</summary>
internal class SearchSettingsViewModel
{
    public string? DefaultIndexProfileName { get; set; }

    public string? Placeholder { get; set; }

    public string? PageTitle { get; set; }

    [BindNever]
    public IList<SelectListItem> Indexes { get; set; } = [];
}
