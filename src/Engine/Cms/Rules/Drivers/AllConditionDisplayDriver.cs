using Microsoft.Extensions.Localization;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

internal sealed class AllConditionDisplayDriver(IStringLocalizer<AllConditionDisplayDriver> S) : GroupConditionDisplayDriver<AllConditionGroup>(S)
{
    protected override string Title => S["All of these"];

    protected override string Description => S["A group of conditions that holds when all of them hold."];
}
