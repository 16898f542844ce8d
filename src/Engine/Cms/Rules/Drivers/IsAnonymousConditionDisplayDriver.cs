using Microsoft.Extensions.Localization;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

internal sealed class IsAnonymousConditionDisplayDriver(IStringLocalizer<IsAnonymousConditionDisplayDriver> S) : ConditionDisplayDriver<IsAnonymousCondition>
{
    protected override string Title => S["Not signed in"];

    protected override string Description => S["Holds for visitors who have not signed in."];
}
