using OrchardCore.Rules;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Rules.Conditions;

/// <summary>Evaluates the conditions of a group one after another until the answer is clear. A group without conditions never holds.</summary>
internal static class ConditionGroups
{
    public static async ValueTask<bool> AllAsync(this IConditionResolver resolver, ConditionGroup group)
    {
        foreach (var condition in group.Conditions)
        {
            if (!await resolver.GetConditionEvaluator(condition).EvaluateAsync(condition))
            {
                return false;
            }
        }

        return group.Conditions.Count > 0;
    }

    public static async ValueTask<bool> AnyAsync(this IConditionResolver resolver, ConditionGroup group)
    {
        foreach (var condition in group.Conditions)
        {
            if (await resolver.GetConditionEvaluator(condition).EvaluateAsync(condition))
            {
                return true;
            }
        }

        return false;
    }
}
