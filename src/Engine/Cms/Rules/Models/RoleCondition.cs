using OrchardSite.Engine.Cms.Rules.Conditions;

namespace OrchardCore.Rules.Models;

/// <summary>Compares the roles of whoever sees the page.</summary>
public class RoleCondition : Condition, ITextCondition
{
    public string? Value { get; set; }

    public ConditionOperator? Operation { get; set; }
}
