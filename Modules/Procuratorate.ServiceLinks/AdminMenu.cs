using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Procuratorate.ServiceLinks;

/// <summary>The order of the links in the admin's menu.</summary>
public sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Content"], NavigationConstants.AdminMenuContentPosition, content => content
            .Id("content")
            .Add(localizer["Arrange service links"], "5", order => order
                .Id("servicelinks")
                .Action("Order", "Admin", "Procuratorate.ServiceLinks")
                .Permission(Permissions.ArrangeServiceLinks)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
