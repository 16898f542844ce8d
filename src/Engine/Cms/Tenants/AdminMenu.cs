using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Shell;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.Tenants;

internal sealed class AdminMenu(ShellSettings settings, IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        if (settings.IsDefaultShell())
        {
            builder.Add(S["Multi-Tenancy"], "after", tenancy => tenancy
                .AddClass("menu-multitenancy")
                .Id("multitenancy")
                .Add(S["Tenants"], "1", tenants => tenants
                    .Id("tenants")
                    .Action("Index", "Admin", "OrchardCore.Tenants")
                    .Permission(Permissions.ManageTenants)
                    .LocalNav()));
        }

        return ValueTask.CompletedTask;
    }
}
