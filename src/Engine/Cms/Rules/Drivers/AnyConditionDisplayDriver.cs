using Microsoft.Extensions.Localization;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

internal sealed class AnyConditionDisplayDriver(IStringLocalizer<AnyConditionDisplayDriver> S) : GroupConditionDisplayDriver<AnyConditionGroup>(S)
{
    protected override string Title => S["One of these"];

    protected override string Description => S["A group of conditions that holds when one of them holds."];
}
