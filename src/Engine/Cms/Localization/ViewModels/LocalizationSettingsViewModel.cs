using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardSite.Engine.Cms.Localization.ViewModels;

internal class LocalizationSettingsViewModel
{
    public string? DefaultCulture { get; set; }

    public string[] SupportedCultures { get; set; } = [];

    [BindNever]
    public IReadOnlyList<SelectListItem> Cultures { get; set; } = [];
}
