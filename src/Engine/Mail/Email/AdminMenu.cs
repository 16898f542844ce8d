using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Mail.Email;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _group = new() { ["groupId"] = EmailSettings.GroupId };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["E-mail"], "9", email => email
                .AddClass("email")
                .Id("email")
                .Action("Index", "Admin", "OrchardCore.Settings", _group)
                .Permission(EmailPermissions.ManageEmailSettings)
                .LocalNav())
            .Add(S["E-mail test"], "9.1", test => test
                .AddClass("emailtest")
                .Id("emailtest")
                .Action("Test", "Admin", "OrchardCore.Email")
                .Permission(EmailPermissions.ManageEmailSettings)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
