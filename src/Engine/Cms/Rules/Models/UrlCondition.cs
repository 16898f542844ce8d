using OrchardSite.Engine.Cms.Rules.Conditions;

namespace OrchardCore.Rules.Models;

/// <summary>Compares the address of the page within the site.</summary>
public class UrlCondition : Condition, ITextCondition
{
    public string? Value { get; set; }

    public ConditionOperator? Operation { get; set; }
}
