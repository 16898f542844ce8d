namespace OrchardCore.Rules.Models;

/// <summary>The text is not the value.</summary>
public class StringNotEqualsOperator : StringOperator, INegateOperator
{
}
