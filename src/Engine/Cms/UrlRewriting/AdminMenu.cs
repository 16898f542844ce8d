using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.UrlRewriting;

namespace OrchardSite.Engine.Cms.UrlRewriting;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], NavigationConstants.AdminMenuConfigurationPosition, settings => settings
            .Id("settings")
            .Add(S["URL Rewriting"], "8.7", rules => rules
                .AddClass("url-rewriting")
                .Id("urlRewriting")
                .Action("Index", "Admin", "OrchardCore.UrlRewriting")
                .Permission(UrlRewritingPermissions.ManageUrlRewritingRules)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
