using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Recipes;

namespace OrchardSite.Engine.Cms.Recipes;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], "90", tools => tools
            .Id("tools")
            .Add(S["Recipes"], "2", recipes => recipes
                .Id("recipes")
                .Action("Index", "Admin", "OrchardCore.Recipes")
                .Permission(RecipePermissions.ManageRecipes)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
