using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardSite.Engine.Identity.Users.Models;
using OrchardSite.Engine.Identity.Users.Passwords;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>The rules for passwords and for wrong attempts.</summary>
internal sealed class PasswordSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    SitePasswordPolicy policy,
    IStringLocalizer<PasswordSettingsDisplayDriver> S) : SiteDisplayDriver<PasswordSettings>
{
    public const string GroupId = "userPasswords";

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, PasswordSettings settings, BuildEditorContext context)
        => await MayManageAsync() ? Editor(PasswordSettingsViewModel.Of(await policy.SettingsAsync())) : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, PasswordSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var model = new PasswordSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        Check(context, nameof(model.RequiredLength), model.RequiredLength, PasswordSettings.LeastLength, PasswordSettings.GreatestLength, S["Length"]);
        Check(context, nameof(model.RequiredUniqueChars), model.RequiredUniqueChars, 1, PasswordSettings.LeastLength, S["Different characters"]);
        Check(context, nameof(model.MaxFailedAccessAttempts), model.MaxFailedAccessAttempts, PasswordSettings.FewestAttempts, PasswordSettings.MostAttempts, S["Wrong attempts"]);
        Check(context, nameof(model.LockoutMinutes), model.LockoutMinutes, 1, PasswordSettings.LongestLockout, S["Minutes"]);
        if (context.Updater.ModelState.IsValid)
        {
            model.CopyTo(settings);
        }

        return Editor(model);
    }

    private ShapeResult Editor(PasswordSettingsViewModel model) =>
        Copy("PasswordSettings_Edit", model).Location("Content:5").OnGroup(SettingsGroupId);

    private void Check(UpdateEditorContext context, string field, int? value, int least, int greatest, string label)
    {
        if (value is null || value < least || value > greatest)
        {
            context.Updater.ModelState.AddModelError(Prefix, field, S["{0}: a whole number from {1} to {2}.", label, least, greatest]);
        }
    }

    private async Task<bool> MayManageAsync()
        => httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, UsersPermissions.ManageUsers);
}
