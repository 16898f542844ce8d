namespace OrchardSite.Engine.Cms.Rules.ViewModels;

internal class JavascriptConditionViewModel
{
    public string? Script { get; set; }
}
