namespace OrchardCore.Rules;

/// <summary>One question of a rule, such as whether the page is the home page.</summary>
public class Condition
{
    /// <summary>The kind of condition; recipes choose it by this name.</summary>
    public string? Name { get; set; }

    /// <summary>Tells the condition from the others of its rule.</summary>
    public string? ConditionId { get; set; }
}
