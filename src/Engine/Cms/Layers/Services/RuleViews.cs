using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Layers.Models;
using OrchardCore.Rules;
using OrchardSite.Engine.Cms.Layers.ViewModels;

namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>Shows a layer's rule as a tree, and the kinds of conditions that can be added.</summary>
internal sealed class RuleViews(
    IDisplayManager<Condition> displayManager,
    IEnumerable<IConditionFactory> factories,
    IUpdateModelAccessor updateModelAccessor)
{
    public Task<RuleGroupViewModel> TreeAsync(Layer layer) => GroupAsync(layer.Name!, layer.LayerRule ?? new Rule());

    public async Task<IReadOnlyList<ConditionKind>> KindsAsync()
    {
        var kinds = new List<ConditionKind>();
        foreach (var factory in factories)
        {
            kinds.Add(new(factory.Name, await ShapeAsync(factory.Create(), "Thumbnail")));
        }

        return kinds;
    }

    private async Task<RuleGroupViewModel> GroupAsync(string layer, ConditionGroup group)
    {
        var conditions = new List<RuleConditionViewModel>(group.Conditions.Count);
        foreach (var condition in group.Conditions)
        {
            conditions.Add(new(
                condition.ConditionId ?? string.Empty,
                await ShapeAsync(condition, "Summary"),
                condition is ConditionGroup inner ? await GroupAsync(layer, inner) : null));
        }

        return new(layer, group.ConditionId ?? string.Empty, conditions);
    }

    private Task<IShape> ShapeAsync(Condition condition, string displayType) =>
        displayManager.BuildDisplayAsync(condition, updateModelAccessor.ModelUpdater, displayType);
}
