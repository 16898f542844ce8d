namespace OrchardCore.Rules.Services;

/// <summary>Says whether a rule holds for the present request.</summary>
public interface IRuleService
{
    ValueTask<bool> EvaluateAsync(Rule rule);
}
