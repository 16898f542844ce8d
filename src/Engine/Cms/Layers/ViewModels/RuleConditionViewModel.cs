using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Cms.Layers.ViewModels;

/// <summary>A condition in the tree of a rule.</summary>
/// <param name="Id">The condition's id.</param>
/// <param name="Summary">The condition in words.</param>
/// <param name="Group">What it holds, when it is a group.</param>
internal sealed record RuleConditionViewModel(string Id, IShape Summary, RuleGroupViewModel? Group);
