using Microsoft.Extensions.Localization;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

internal sealed class HomepageConditionDisplayDriver(IStringLocalizer<HomepageConditionDisplayDriver> S) : ChoiceConditionDisplayDriver<HomepageCondition>
{
    protected override string Title => S["Home page"];

    protected override string Description => S["Holds on the home page, or on all pages but it."];

    protected override string WhenTrue => S["On the home page"];

    protected override string WhenFalse => S["On all pages but the home page"];

    protected override bool Get(HomepageCondition condition) => condition.Value;

    protected override void Set(HomepageCondition condition, bool value) => condition.Value = value;
}
