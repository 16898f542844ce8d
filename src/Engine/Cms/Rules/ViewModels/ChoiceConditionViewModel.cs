using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Rules.ViewModels;

internal class ChoiceConditionViewModel
{
    public bool Value { get; set; }

    [BindNever]
    public string WhenTrue { get; set; } = string.Empty;

    [BindNever]
    public string WhenFalse { get; set; } = string.Empty;
}
