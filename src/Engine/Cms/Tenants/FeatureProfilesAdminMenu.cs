using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Shell;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.Tenants;

internal sealed class FeatureProfilesAdminMenu(ShellSettings settings, IStringLocalizer<FeatureProfilesAdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        if (settings.IsDefaultShell())
        {
            builder.Add(S["Multi-Tenancy"], "after", tenancy => tenancy
                .AddClass("menu-multitenancy")
                .Id("multitenancy")
                .Add(S["Feature Profiles"], "2", profiles => profiles
                    .Id("featureprofiles")
                    .Action("Index", "FeatureProfiles", "OrchardCore.Tenants")
                    .Permission(Permissions.ManageTenantFeatureProfiles)
                    .LocalNav()));
        }

        return ValueTask.CompletedTask;
    }
}
