using Microsoft.Extensions.Localization;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

internal sealed class IsAuthenticatedConditionDisplayDriver(IStringLocalizer<IsAuthenticatedConditionDisplayDriver> S) : ConditionDisplayDriver<IsAuthenticatedCondition>
{
    protected override string Title => S["Signed in"];

    protected override string Description => S["Holds for everyone who has signed in."];
}
