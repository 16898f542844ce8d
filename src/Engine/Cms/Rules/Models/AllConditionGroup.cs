namespace OrchardCore.Rules.Models;

/// <summary>Holds when all of its conditions hold.</summary>
public class AllConditionGroup : DisplayTextConditionGroup
{
}
