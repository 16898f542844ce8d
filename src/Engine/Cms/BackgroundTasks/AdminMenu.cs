using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.BackgroundTasks;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], "90", tools => tools
            .Id("tools")
            .Add(S["Background Tasks"], "6", tasks => tasks
                .Id("backgroundtasks")
                .Action("Index", "BackgroundTask", "OrchardCore.BackgroundTasks")
                .Permission(OrchardCore.BackgroundTasks.Permissions.ManageBackgroundTasks)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
