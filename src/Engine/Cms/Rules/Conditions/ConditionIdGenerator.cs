using OrchardCore.Entities;
using OrchardCore.Rules;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Rules.Conditions;

/// <summary>Gives conditions ids as content items have them.</summary>
internal sealed class ConditionIdGenerator(IIdGenerator idGenerator) : IConditionIdGenerator
{
    public void GenerateUniqueId(Condition condition) => condition.ConditionId = idGenerator.GenerateUniqueId();
}
