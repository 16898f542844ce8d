using System.Security.Claims;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>User name, e-mail address and telephone number; what people may change of their own, the site says.</summary>
internal sealed partial class UserInformationDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    ISiteService siteService,
    IStringLocalizer<UserInformationDisplayDriver> S) : DisplayDriver<User>
{
    public override async Task<IDisplayResult?> EditAsync(User user, BuildEditorContext context)
    {
        var may = await MayChangeAsync(user, context.IsNew);
        return Combine(
            Initialize<EditUserNameViewModel>("UserName_Edit", view =>
            {
                view.UserName = user.UserName;
                view.AllowEditing = may.Name;
            }).Location("Content:1"),
            Initialize<EditUserEmailViewModel>("UserEmail_Edit", view =>
            {
                view.Email = user.Email;
                view.AllowEditing = may.Email;
            }).Location("Content:1.2"),
            Initialize<EditUserPhoneNumberViewModel>("UserPhoneNumber_Edit", view =>
            {
                view.PhoneNumber = user.PhoneNumber;
                view.AllowEditing = may.PhoneNumber;
            }).Location("Content:1.3"));
    }

    public override async Task<IDisplayResult?> UpdateAsync(User user, UpdateEditorContext context)
    {
        var may = await MayChangeAsync(user, context.IsNew);
        if (may.Name)
        {
            var view = new EditUserNameViewModel();
            await context.Updater.TryUpdateModelAsync(view, Prefix);
            user.UserName = view.UserName?.Trim()!;
        }

        if (may.Email)
        {
            var view = new EditUserEmailViewModel();
            await context.Updater.TryUpdateModelAsync(view, Prefix);
            user.Email = view.Email?.Trim();
        }

        if (may.PhoneNumber)
        {
            var view = new EditUserPhoneNumberViewModel();
            await context.Updater.TryUpdateModelAsync(view, Prefix);
            user.PhoneNumber = string.IsNullOrWhiteSpace(view.PhoneNumber) ? null : view.PhoneNumber.Trim();
            if (user.PhoneNumber is not null && !PhoneNumber().IsMatch(user.PhoneNumber))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(view.PhoneNumber), S["'{0}' is not a telephone number; one looks like 0482-1234567 or +86 13800000000.", user.PhoneNumber]);
            }
        }

        return await EditAsync(user, context);
    }

    [GeneratedRegex(@"^\+?[0-9][0-9()\- ]{3,28}[0-9]$")]
    private static partial Regex PhoneNumber();

    private async Task<(bool Name, bool Email, bool PhoneNumber)> MayChangeAsync(User user, bool isNew)
    {
        var actor = httpContextAccessor.HttpContext!.User;
        if (isNew)
        {
            return (true, true, true);
        }

        if (!await authorizationService.AuthorizeAsync(actor, UsersPermissions.EditUsers, user))
        {
            return (false, false, false);
        }

        // One's own, unless one may edit anyone.
        var isOwn = user.UserId == actor.FindFirstValue(ClaimTypes.NameIdentifier);
        if (!isOwn || await authorizationService.AuthorizeAsync(actor, UsersPermissions.EditUsers))
        {
            return (true, true, true);
        }

        var settings = (await siteService.GetSiteSettingsAsync()).GetOrCreate<LoginSettings>();
        return (settings.AllowChangingUsername, settings.AllowChangingEmail, settings.AllowChangingPhoneNumber);
    }
}
