using Microsoft.Extensions.Localization;
using OrchardCore.Seo;
using OrchardSite.Engine.Display.Navigation;

namespace OrchardSite.Engine.Cms.Seo;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S)
    : SettingsGroupMenu(SeoConstants.RobotsSettingsGroupId, "8", SeoPermissions.ManageSeoSettings)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["Search engines"];
}
