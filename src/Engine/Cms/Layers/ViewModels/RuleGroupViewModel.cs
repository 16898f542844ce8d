namespace OrchardSite.Engine.Cms.Layers.ViewModels;

/// <summary>A group of conditions in the tree of a rule.</summary>
/// <param name="LayerName">The layer whose rule it is.</param>
/// <param name="Id">The group's id; for the outermost group the rule's.</param>
/// <param name="Conditions">What it holds, in order.</param>
internal sealed record RuleGroupViewModel(string LayerName, string Id, IReadOnlyList<RuleConditionViewModel> Conditions);
