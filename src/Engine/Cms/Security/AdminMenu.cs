using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Security;

namespace OrchardSite.Engine.Cms.Security;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _group = new() { ["groupId"] = SecurityHeaders.GroupId };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["Security Headers"], "8.8", section => section
                .AddClass("security-headers")
                .Id("security-headers")
                .Action("Index", "Admin", "OrchardCore.Settings", _group)
                .Permission(SecurityPermissions.ManageSecurityHeadersSettings)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
