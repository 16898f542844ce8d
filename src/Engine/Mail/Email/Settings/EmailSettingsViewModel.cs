using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardSite.Engine.Mail.Email.Settings;

internal class EmailSettingsViewModel
{
    public string? DefaultProvider { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Providers { get; set; } = [];
}
