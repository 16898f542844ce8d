namespace OrchardCore.Rules.Models;

/// <summary>Compares the content types shown on the page.</summary>
public class ContentTypeCondition : Condition
{
    public string? Value { get; set; }

    public ConditionOperator? Operation { get; set; }
}
