using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardSite.Engine.Identity.Users.Validation;

/// <summary>Holds user names and e-mail addresses to the site's rules (<see cref="IdentitySettings"/>).</summary>
internal sealed class UserNameAndEmailValidator(ISiteService siteService, IdentityErrorDescriber describer) : IUserValidator<IUser>
{
    /// <summary>What the index of users holds.</summary>
    internal const int MaxNameLength = 255;

    /// <summary>RFC 5321, 4.5.3.1.3, less the brackets.</summary>
    private const int MaxEmailLength = 254;

    private static readonly EmailAddressAttribute _emailAddress = new();

    public async Task<IdentityResult> ValidateAsync(UserManager<IUser> manager, IUser user)
    {
        var rules = (await siteService.GetSiteSettingsAsync()).GetOrCreate<IdentitySettings>().UserSettings;
        var errors = new List<IdentityError>();
        await CheckNameAsync(manager, user, rules.AllowedUserNameCharacters, errors);
        await CheckEmailAsync(manager, user, rules.RequireUniqueEmail, errors);
        return errors.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. errors]);
    }

    private async Task CheckNameAsync(UserManager<IUser> manager, IUser user, string? allowed, List<IdentityError> errors)
    {
        var name = await manager.GetUserNameAsync(user);
        if (string.IsNullOrWhiteSpace(name) || name.Length > MaxNameLength || name != name.Trim() || (!string.IsNullOrEmpty(allowed) && name.Any(one => !allowed.Contains(one))))
        {
            errors.Add(describer.InvalidUserName(name));
            return;
        }

        if (await IsAnotherAsync(manager, user, await manager.FindByNameAsync(name)))
        {
            errors.Add(describer.DuplicateUserName(name));
        }
    }

    private async Task CheckEmailAsync(UserManager<IUser> manager, IUser user, bool unique, List<IdentityError> errors)
    {
        var email = await manager.GetEmailAsync(user);
        if (string.IsNullOrWhiteSpace(email) ? unique : email.Length > MaxEmailLength || !_emailAddress.IsValid(email))
        {
            errors.Add(describer.InvalidEmail(email));
            return;
        }

        if (unique && await IsAnotherAsync(manager, user, await manager.FindByEmailAsync(email!)))
        {
            errors.Add(describer.DuplicateEmail(email!));
        }
    }

    private static async Task<bool> IsAnotherAsync(UserManager<IUser> manager, IUser user, IUser? found)
        => found is not null && await manager.GetUserIdAsync(found) != await manager.GetUserIdAsync(user);
}
