using OrchardCore.Rules;

namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>Pure operations on the conditions of a rule. The rule itself is the outermost group.</summary>
internal static class RuleTree
{
    public static Condition? Find(ConditionGroup group, string? id)
    {
        foreach (var condition in group.Conditions)
        {
            if (condition.ConditionId == id)
            {
                return condition;
            }

            if (condition is ConditionGroup inner && Find(inner, id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The group with the id; the rule itself when no id is given.</summary>
    public static ConditionGroup? FindGroup(Rule rule, string? id) =>
        string.IsNullOrEmpty(id) || rule.ConditionId == id ? rule : Find(rule, id) as ConditionGroup;

    public static ConditionGroup? ParentOf(ConditionGroup group, Condition condition) =>
        group.Conditions.Contains(condition)
            ? group
            : group.Conditions.OfType<ConditionGroup>().Select(inner => ParentOf(inner, condition)).FirstOrDefault(found => found is not null);

    public static bool Remove(Rule rule, string id) =>
        Find(rule, id) is { } condition && ParentOf(rule, condition)!.Conditions.Remove(condition);

    /// <summary>Puts a condition to a place in a group; false when one of both is not there, or the group lies within the condition.</summary>
    public static bool Move(Rule rule, string id, string? toGroupId, int position)
    {
        if (Find(rule, id) is not { } condition || FindGroup(rule, toGroupId) is not { } target || IsWithin(target, condition))
        {
            return false;
        }

        ParentOf(rule, condition)!.Conditions.Remove(condition);
        target.Conditions.Insert(Math.Clamp(position, 0, target.Conditions.Count), condition);
        return true;
    }

    private static bool IsWithin(ConditionGroup group, Condition condition) =>
        condition == group || (condition is ConditionGroup outer && outer.Conditions.OfType<ConditionGroup>().Any(inner => IsWithin(group, inner)));
}
