namespace OrchardCore.Rules;

/// <summary>Holds when all of its conditions do. A rule without conditions never holds.</summary>
public class Rule : ConditionGroup
{
}
