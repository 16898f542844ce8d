using Microsoft.Extensions.Localization;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

internal sealed class BooleanConditionDisplayDriver(IStringLocalizer<BooleanConditionDisplayDriver> S) : ChoiceConditionDisplayDriver<BooleanCondition>
{
    protected override string Title => S["Always or never"];

    protected override string Description => S["Holds always, or never."];

    protected override string WhenTrue => S["Always"];

    protected override string WhenFalse => S["Never"];

    protected override bool Get(BooleanCondition condition) => condition.Value;

    protected override void Set(BooleanCondition condition, bool value) => condition.Value = value;
}
