namespace OrchardCore.Rules;

/// <summary>Marks an operator that says “not”: of several values all must pass it, not just one.</summary>
public interface INegateOperator
{
}
