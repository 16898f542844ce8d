using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.Media;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Media Library"], "1.5", library => library
            .AddClass("media")
            .Id("media")
            .Action("Index", "Admin", "OrchardCore.Media")
            .Permission(MediaPermissions.ManageMedia)
            .LocalNav());

        return ValueTask.CompletedTask;
    }
}
