using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardSite.Engine.Cms.Rules.ViewModels;

internal class TextConditionViewModel
{
    /// <summary>The name of the operator's kind.</summary>
    public string? SelectedOperation { get; set; }

    public string? Value { get; set; }

    public bool CaseSensitive { get; set; }

    [BindNever]
    public string Title { get; set; } = string.Empty;

    [BindNever]
    public string Hint { get; set; } = string.Empty;

    [BindNever]
    public IReadOnlyList<SelectListItem> Operations { get; set; } = [];

    [BindNever]
    public IReadOnlyList<SelectListItem> Suggestions { get; set; } = [];
}
