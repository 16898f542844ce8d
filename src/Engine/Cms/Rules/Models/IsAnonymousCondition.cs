namespace OrchardCore.Rules.Models;

/// <summary>Holds for visitors who have not signed in.</summary>
public class IsAnonymousCondition : Condition
{
}
