namespace OrchardCore.Rules.Models;

/// <summary>Compares two texts.</summary>
public abstract class StringOperator : ConditionOperator
{
    /// <summary>False unless set: capital and small letters are the same.</summary>
    public bool CaseSensitive { get; set; }
}
