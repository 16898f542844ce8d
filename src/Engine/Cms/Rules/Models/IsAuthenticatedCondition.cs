namespace OrchardCore.Rules.Models;

/// <summary>Holds for those who have signed in.</summary>
public class IsAuthenticatedCondition : Condition
{
}
