using Microsoft.Extensions.Localization;
using OrchardCore.Search;
using OrchardSite.Engine.Display.Navigation;

namespace OrchardSite.Engine.Cms.Search;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S)
    : SettingsGroupMenu(SearchConstants.SearchSettingsGroupId, "7.9", SearchPermissions.ManageSearchSettings)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["Site Search"];
}
