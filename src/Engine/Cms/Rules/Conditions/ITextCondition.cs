using OrchardCore.Rules;

namespace OrchardSite.Engine.Cms.Rules.Conditions;

/// <summary>A condition that compares a text with a value.</summary>
internal interface ITextCondition
{
    ConditionOperator? Operation { get; set; }

    string? Value { get; set; }
}
