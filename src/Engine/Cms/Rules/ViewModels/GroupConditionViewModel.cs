using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Rules.ViewModels;

internal class GroupConditionViewModel
{
    public string? DisplayText { get; set; }

    [BindNever]
    public string Description { get; set; } = string.Empty;
}
