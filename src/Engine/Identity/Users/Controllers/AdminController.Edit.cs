using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Display.Admin;
using OrchardSite.Engine.Identity.Users.Validation;
using OrchardSite.Engine.Identity.Users.ViewModels;

namespace OrchardSite.Engine.Identity.Users.Controllers;

// The page of an account, its editor and its password.
internal sealed partial class AdminController
{
    public async Task<IActionResult> Display(string id)
    {
        if (await FindAsync(id) is not { } user)
        {
            return await MissingAsync();
        }

        return await authorizationService.AuthorizeAsync(User, UsersPermissions.ViewUsers, user) || await MayEditAsync(user)
            ? View(await userDisplayManager.BuildDisplayAsync(user, updateModelAccessor.ModelUpdater, "DetailAdmin"))
            : Forbid();
    }

    public async Task<IActionResult> Create()
    {
        var user = new User();
        return await MayEditAsync(user)
            ? View(await userDisplayManager.BuildEditorAsync(user, updateModelAccessor.ModelUpdater, isNew: true))
            : Forbid();
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost([Bind(Prefix = "User.Password")] string? password)
    {
        var user = new User();
        if (!await MayEditAsync(user))
        {
            return Forbid();
        }

        var shape = await userDisplayManager.UpdateEditorAsync(user, updateModelAccessor.ModelUpdater, isNew: true);
        if (ModelState.IsValid)
        {
            await userService.CreateUserAsync(user, password, Report);
        }

        if (!ModelState.IsValid)
        {
            return View(shape);
        }

        await notifier.SuccessAsync(H["The account '{0}' was created.", user.UserName]);
        return RedirectToAction(nameof(Index));
    }

    public async Task<IActionResult> Edit(string id, string? returnUrl)
    {
        if (await FindAsync(id) is not { } user)
        {
            return await MissingAsync();
        }

        if (!await MayEditAsync(user))
        {
            return Forbid();
        }

        ViewData["ReturnUrl"] = returnUrl;
        ViewData[FormStamp.Field] = StampOf(user);
        return View(await userDisplayManager.BuildEditorAsync(user, updateModelAccessor.ModelUpdater, isNew: false));
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string id, string? returnUrl)
    {
        if (await FindAsync(id) is not { } user)
        {
            return await MissingAsync();
        }

        if (!await MayEditAsync(user))
        {
            return Forbid();
        }

        var stamp = StampOf(user);
        var shape = await userDisplayManager.UpdateEditorAsync(user, updateModelAccessor.ModelUpdater, isNew: false);
        if (FormStamp.IsStale(Request, stamp))
        {
            ModelState.AddModelError(string.Empty, S["Somebody else has saved this meanwhile, and yours was not saved. What you filled in is still here: open the page in another window to see theirs; saving again replaces it."]);
        }

        if (ModelState.IsValid)
        {
            IdentityErrorFields.Report(await userManager.UpdateAsync(user), Report);
        }

        if (!ModelState.IsValid)
        {
            ViewData["ReturnUrl"] = returnUrl;
            ViewData[FormStamp.Field] = stamp;
            return View(nameof(Edit), shape);
        }

        if (IsSelf(user))
        {
            await signInManager.RefreshSignInAsync(user);
        }

        await notifier.SuccessAsync(H["The account '{0}' was saved.", user.UserName]);
        if (Url.IsLocalUrl(returnUrl))
        {
            return LocalRedirect(returnUrl);
        }

        return await authorizationService.AuthorizeAsync(User, UsersPermissions.ListUsers)
            ? RedirectToAction(nameof(Index))
            : RedirectToAction(nameof(Edit), new { id });
    }

    public async Task<IActionResult> EditPassword(string id)
    {
        if (await FindAsync(id) is not { } user)
        {
            return await MissingAsync();
        }

        return await MayEditAsync(user) ? await PasswordViewAsync(new EditPasswordViewModel(), user) : Forbid();
    }

    [HttpPost]
    public async Task<IActionResult> EditPassword(string id, EditPasswordViewModel model)
    {
        if (await FindAsync(id) is not { } user)
        {
            return await MissingAsync();
        }

        if (!await MayEditAsync(user))
        {
            return Forbid();
        }

        // One's own password is changed with the current one.
        if (IsSelf(user))
        {
            return RedirectToAction(nameof(AccountController.ChangePassword), "Account");
        }

        CheckFilledIn(model);
        if (ModelState.IsValid)
        {
            var token = await userManager.GeneratePasswordResetTokenAsync(user);
            await userService.ResetPasswordAsync(user.UserName, token, model.NewPassword!, (_, message) => ModelState.AddModelError(nameof(model.NewPassword), message));
        }

        if (!ModelState.IsValid)
        {
            return await PasswordViewAsync(model, user);
        }

        await notifier.SuccessAsync(H["The password of '{0}' was set.", user.UserName]);
        return RedirectToAction(nameof(Index));
    }

    private void CheckFilledIn(EditPasswordViewModel model)
    {
        if (string.IsNullOrEmpty(model.NewPassword))
        {
            ModelState.AddModelError(nameof(model.NewPassword), S["Type the new password."]);
        }
        else if (model.NewPassword != model.PasswordConfirmation)
        {
            ModelState.AddModelError(nameof(model.PasswordConfirmation), S["The two passwords differ; type the same one twice."]);
        }
    }

    private void Report(string field, string message)
        => ModelState.AddModelError(string.IsNullOrEmpty(field) ? string.Empty : $"{Prefix}.{field}", message);

    private async Task<ViewResult> PasswordViewAsync(EditPasswordViewModel model, User user)
    {
        model.UserId = user.UserId;
        model.UserName = user.UserName;
        model.Rules = await passwordRules.DescribeAsync();
        return View(nameof(EditPassword), model);
    }
}
