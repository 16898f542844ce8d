using Microsoft.AspNetCore.Identity;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users.Services;

/// <summary>Tells recipes who the super user is, as owner of what they make.</summary>
internal sealed class RecipeEnvironmentSuperUserProvider(ISiteService siteService, UserManager<IUser> userManager) : IRecipeEnvironmentProvider
{
    public int Order => 0;

    public async Task PopulateEnvironmentAsync(IDictionary<string, object> environment)
    {
        var superUserId = (await siteService.GetSiteSettingsAsync()).SuperUser;
        if (string.IsNullOrEmpty(superUserId) || await userManager.FindByIdAsync(superUserId) is not { } superUser)
        {
            return;
        }

        environment[SetupConstants.AdminUserId] = superUserId;
        environment[SetupConstants.AdminUsername] = superUser.UserName;
    }
}
