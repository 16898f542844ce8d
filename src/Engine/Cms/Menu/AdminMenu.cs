using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Menu;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.Menu;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary _menus = new() { ["contentTypeId"] = "Menu" };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Design"], NavigationConstants.AdminMenuDesignPosition, design => design
            .Id("design")
            .Add(S["Menus"], "2", menus => menus
                .AddClass("menus")
                .Id("menus")
                .Action("List", "Admin", "OrchardCore.Contents", _menus)
                .Permission(Permissions.ManageMenu)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
