using OrchardSite.Engine.Cms.Rules.Conditions;

namespace OrchardCore.Rules.Models;

/// <summary>Compares the content types shown on the page.</summary>
public class ContentTypeCondition : Condition, ITextCondition
{
    public string? Value { get; set; }

    public ConditionOperator? Operation { get; set; }
}
