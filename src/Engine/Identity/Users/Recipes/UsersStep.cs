using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Recipes;

/// <summary>The recipe step <c>Users</c>: makes accounts, or brings those with the same id up to what it says.</summary>
internal sealed class UsersStep(UserManager<IUser> userManager, IStringLocalizer<UsersStep> S) : NamedRecipeStepHandler("Users")
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.Deserialize<UsersStepModel>(_json) ?? new UsersStepModel();
        foreach (var entry in model.Users)
        {
            if (string.IsNullOrWhiteSpace(entry.UserName))
            {
                context.Errors.Add(S["An account of the step 'Users' has no 'UserName'."]);
                continue;
            }

            foreach (var error in (await ApplyAsync(entry)).Errors)
            {
                context.Errors.Add(S["Account '{0}': {1}", entry.UserName, error.Description]);
            }
        }
    }

    private async Task<IdentityResult> ApplyAsync(UsersStepUserModel entry)
    {
        var user = string.IsNullOrEmpty(entry.UserId) ? null : await userManager.FindByIdAsync(entry.UserId) as User;
        if (user is not null)
        {
            Copy(entry, user);
            return await userManager.UpdateAsync(user);
        }

        user = new User { UserId = entry.UserId! };
        Copy(entry, user);
        return await userManager.CreateAsync(user);
    }

    private static void Copy(UsersStepUserModel entry, User user)
    {
        user.UserName = entry.UserName!;
        user.Email = entry.Email;
        user.EmailConfirmed = entry.EmailConfirmed;
        user.PasswordHash = entry.PasswordHash;
        user.SecurityStamp = entry.SecurityStamp ?? user.SecurityStamp ?? Guid.NewGuid().ToString("N");
        user.PhoneNumber = entry.PhoneNumber;
        user.PhoneNumberConfirmed = entry.PhoneNumberConfirmed;
        user.IsEnabled = entry.IsEnabled;
        user.IsLockoutEnabled = entry.IsLockoutEnabled;
        user.AccessFailedCount = entry.AccessFailedCount;
        user.TwoFactorEnabled = entry.TwoFactorEnabled;
        user.ResetToken = entry.ResetToken;
        user.RoleNames = [.. entry.RoleNames];
    }
}
