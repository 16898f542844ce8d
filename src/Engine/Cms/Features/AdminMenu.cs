using Microsoft.Extensions.Localization;
using OrchardCore.Features;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.Features;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], "90", tools => tools
            .Id("tools")
            .Add(S["Features"], "1", features => features
                .AddClass("features")
                .Id("features")
                .Action("Features", "Admin", FeaturesConstants.FeatureId)
                .Permission(FeaturesPermissions.ManageFeatures)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
