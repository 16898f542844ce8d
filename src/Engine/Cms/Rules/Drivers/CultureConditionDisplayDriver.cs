using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

internal sealed class CultureConditionDisplayDriver(ILocalizationService localization, IServiceProvider services, IStringLocalizer<CultureConditionDisplayDriver> S) : TextConditionDisplayDriver<CultureCondition>(services)
{
    protected override string Title => S["Language"];

    protected override string Description => S["Compares the language that the page is shown in."];

    protected override string Hint => S["For instance zh-CN or en."];

    protected override async Task<IEnumerable<SelectListItem>> SuggestAsync() =>
        (await localization.GetSupportedCulturesAsync()).Select(culture => new SelectListItem(culture, culture));
}
