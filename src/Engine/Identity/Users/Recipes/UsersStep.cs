using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Recipes;

/// <summary>
/// The recipe step <c>Users</c>: makes accounts, or brings those with the same id up to what it says; without an id, those with the
/// same name. An account whose name or e-mail address belongs to an account with another id is somebody else's: it is left out and named,
/// and nobody's password is replaced by a stranger's.
/// </summary>
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

            var user = await FindAsync(entry);
            if (await ConflictAsync(entry, user) is { } conflict)
            {
                context.Notices.Add(conflict);
                continue;
            }

            foreach (var error in (await ApplyAsync(entry, user)).Errors)
            {
                context.Errors.Add(S["Account '{0}': {1}", entry.UserName, error.Description]);
            }
        }
    }

    private async Task<User?> FindAsync(UsersStepUserModel entry) => string.IsNullOrEmpty(entry.UserId)
        ? await userManager.FindByNameAsync(entry.UserName!) as User
        : await userManager.FindByIdAsync(entry.UserId) as User;

    private async Task<string?> ConflictAsync(UsersStepUserModel entry, User? user)
    {
        if (await userManager.FindByNameAsync(entry.UserName!) is User named && named.UserId != user?.UserId)
        {
            return S["Account '{0}' was left out: this site has another account of this name. Give one of the two another name to have both.", entry.UserName!].Value;
        }

        return !string.IsNullOrEmpty(entry.Email) && await userManager.FindByEmailAsync(entry.Email) is User reached && reached.UserId != user?.UserId
            ? S["Account '{0}' was left out: its e-mail address '{1}' belongs to the account '{2}' of this site.", entry.UserName!, entry.Email, reached.UserName].Value
            : null;
    }

    private async Task<IdentityResult> ApplyAsync(UsersStepUserModel entry, User? user)
    {
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
