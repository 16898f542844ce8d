using OrchardSite.Engine.Cms.Rules.Conditions;

namespace OrchardCore.Rules.Models;

/// <summary>Compares the language of the page.</summary>
public class CultureCondition : Condition, ITextCondition
{
    public string? Value { get; set; }

    public ConditionOperator? Operation { get; set; }
}
