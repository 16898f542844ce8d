using Microsoft.Extensions.Localization;
using OrchardCore.ReverseProxy;
using OrchardSite.Engine.Cms.ReverseProxy.Drivers;
using OrchardSite.Engine.Display.Navigation;

namespace OrchardSite.Engine.Cms.ReverseProxy;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S)
    : SettingsGroupMenu(ReverseProxySettingsDisplayDriver.GroupId, "8.9", Permissions.ManageReverseProxySettings)
{
    protected override LocalizedString Settings => S["Settings"];

    protected override LocalizedString Title => S["Reverse Proxy"];
}
