namespace OrchardSite.Engine.Cms.Rules.ViewModels;

internal class ConditionViewModel
{
    public string Title { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;
}
