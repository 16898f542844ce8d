using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users;
using OrchardSite.Engine.Display.Drivers.Sections;
using OrchardSite.Engine.Identity.Users.Models;
using OrchardSite.Engine.Identity.Users.Passwords;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>The rules for passwords and for wrong attempts.</summary>
internal sealed class PasswordSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    SitePasswordPolicy policy,
    IStringLocalizer<PasswordSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<PasswordSettings, PasswordSettingsViewModel>(httpContextAccessor, authorization, UsersPermissions.ManageUsers)
{
    public const string GroupId = "userPasswords";

    protected override string SettingsGroupId => GroupId;

    // What holds is shown, which is the configuration's as long as nothing is stored.
    protected override async ValueTask ShowAsync(PasswordSettings settings, PasswordSettingsViewModel form) => form.CopyFrom(await policy.SettingsAsync());

    protected override void Take(PasswordSettingsViewModel form, PasswordSettings settings, UpdateEditorContext context)
    {
        Check(context, nameof(form.RequiredLength), form.RequiredLength, PasswordSettings.LeastLength, PasswordSettings.GreatestLength, S["Length"]);
        Check(context, nameof(form.RequiredUniqueChars), form.RequiredUniqueChars, 1, PasswordSettings.LeastLength, S["Different characters"]);
        Check(context, nameof(form.MaxFailedAccessAttempts), form.MaxFailedAccessAttempts, PasswordSettings.FewestAttempts, PasswordSettings.MostAttempts, S["Wrong attempts"]);
        Check(context, nameof(form.LockoutMinutes), form.LockoutMinutes, 1, PasswordSettings.LongestLockout, S["Minutes"]);
        if (context.Updater.ModelState.IsValid)
        {
            form.CopyTo(settings);
        }
    }

    private void Check(UpdateEditorContext context, string field, int? value, int least, int greatest, string label)
    {
        if (value is null || value < least || value > greatest)
        {
            context.Updater.ModelState.AddModelError(Prefix, field, S["{0}: a whole number from {1} to {2}.", label, least, greatest]);
        }
    }
}
