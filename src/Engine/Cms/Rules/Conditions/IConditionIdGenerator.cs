namespace OrchardCore.Rules.Services;

/// <summary>Gives conditions their ids.</summary>
public interface IConditionIdGenerator
{
    /// <summary>Gives the condition an id that no other has.</summary>
    void GenerateUniqueId(Condition condition);
}
