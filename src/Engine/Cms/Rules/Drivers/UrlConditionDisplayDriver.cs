using Microsoft.Extensions.Localization;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

internal sealed class UrlConditionDisplayDriver(IServiceProvider services, IStringLocalizer<UrlConditionDisplayDriver> S) : TextConditionDisplayDriver<UrlCondition>(services)
{
    protected override string Title => S["Address"];

    protected override string Description => S["Compares the address of the page."];

    protected override string Hint => S["The address within this site, such as ~/gyss/. The home page is ~/."];
}
