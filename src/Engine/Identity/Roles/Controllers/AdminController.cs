using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Documents;
using OrchardCore.Roles;
using OrchardCore.Roles.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Display.Admin;
using OrchardSite.Engine.Identity.Roles.Recipes;
using OrchardSite.Engine.Identity.Roles.Services;
using OrchardSite.Engine.Identity.Roles.ViewModels;

namespace OrchardSite.Engine.Identity.Roles.Controllers;

/// <summary>Lists roles, makes, changes and deletes them.</summary>
[Area("OrchardCore.Roles")]
[Admin("Roles/{action}/{id?}", "Roles{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class AdminController(
    RoleManager<IRole> roleManager,
    ISystemRoleProvider systemRoleProvider,
    IDocumentManager<RolesDocument> documentManager,
    PermissionMatrix permissionMatrix,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IStringLocalizer<AdminController> S,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorizationService, RolesPermissions.ManageRoles)
{
    private const string CheckboxPrefix = "Checkbox.";

    public async Task<IActionResult> Index()
    {
        var roles = (await documentManager.GetOrCreateImmutableAsync()).Roles;
        return View(new RolesViewModel
        {
            MayManage = await MayAsync(RolesPermissions.ManageRoles),
            RoleEntries = roles
                .OrderByDescending(role => systemRoleProvider.IsSystemRole(role.RoleName))
                .ThenBy(role => role.RoleName, StringComparer.OrdinalIgnoreCase)
                .Select(role => new RoleEntry
                {
                    Name = role.RoleName,
                    Description = role.RoleDescription,
                    IsSystemRole = systemRoleProvider.IsSystemRole(role.RoleName),
                    IsAdminRole = systemRoleProvider.IsAdminRole(role.RoleName),
                })
                .ToList(),
        });
    }

    public IActionResult Create() => View(new CreateRoleViewModel());

    [HttpPost]
    public async Task<IActionResult> Create(CreateRoleViewModel model)
    {
        var name = model.RoleName?.Trim();
        if (string.IsNullOrEmpty(name))
        {
            ModelState.AddModelError(nameof(model.RoleName), S["Give the role a name."]);
        }
        else if (await roleManager.FindByNameAsync(name) is not null)
        {
            ModelState.AddModelError(nameof(model.RoleName), S["There is a role named '{0}' already.", name]);
        }

        if (ModelState.IsValid)
        {
            Report(await roleManager.CreateAsync(new Role { RoleName = name!, RoleDescription = model.RoleDescription?.Trim()! }), nameof(model.RoleName));
        }

        if (!ModelState.IsValid)
        {
            return View(model);
        }

        await notifier.SuccessAsync(H["The role was made. Now say what it may do."]);
        return RedirectToAction(nameof(Edit), new { id = name });
    }

    /// <summary>What a role may do, to read.</summary>
    public async Task<IActionResult> Display(string id)
    {
        return await roleManager.FindByNameAsync(id) is Role role ? View(nameof(Edit), await EditModelAsync(role, StampOf(role), isReadOnly: true)) : NotFound();
    }

    public async Task<IActionResult> Edit(string id)
    {
        return await roleManager.FindByNameAsync(id) is Role role ? View(await EditModelAsync(role, StampOf(role))) : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string id, string? roleDescription)
    {
        if (await roleManager.FindByNameAsync(id) is not Role role)
        {
            return NotFound();
        }

        var stamp = StampOf(role);
        role.RoleDescription = roleDescription?.Trim()!;
        if (!systemRoleProvider.IsAdminRole(role.RoleName))
        {
            RolePermissionChange.Apply(role, PermissionBehavior.Remove, await permissionMatrix.GetNamesAsync());
            RolePermissionChange.Apply(role, PermissionBehavior.Add, await CheckedAsync());
        }

        if (FormStamp.IsStale(Request, stamp))
        {
            ModelState.AddModelError(string.Empty, S["Somebody else has saved this meanwhile, and yours was not saved. What you filled in is still here: open the page in another window to see theirs; saving again replaces it."]);
        }
        else
        {
            Report(await roleManager.UpdateAsync(role), string.Empty);
        }

        if (!ModelState.IsValid)
        {
            return View(nameof(Edit), await EditModelAsync(role, stamp));
        }

        await notifier.SuccessAsync(H["The role '{0}' was saved.", role.RoleName]);
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public async Task<IActionResult> Delete(string id)
    {
        if (await roleManager.FindByNameAsync(id) is not { } role)
        {
            return NotFound();
        }

        var result = await roleManager.DeleteAsync(role);
        if (result.Succeeded)
        {
            await notifier.SuccessAsync(H["The role '{0}' was deleted.", role.RoleName]);
        }

        foreach (var error in result.Errors)
        {
            await notifier.ErrorAsync(H["{0}", error.Description]);
        }

        return RedirectToAction(nameof(Index));
    }

    protected override Permission PermissionFor(string? action) =>
        action is nameof(Index) or nameof(Display) ? RoleListPermission.ViewRoles : base.PermissionFor(action);

    private static string StampOf(Role role) =>
        FormStamp.Of(role.RoleClaims.Select(claim => $"{claim.ClaimType}={claim.ClaimValue}").Order(StringComparer.Ordinal).Prepend(role.RoleDescription));

    private async Task<EditRoleViewModel> EditModelAsync(Role role, string stamp, bool isReadOnly = false)
        => new()
        {
            Stamp = stamp,
            IsReadOnly = isReadOnly,
            Name = role.RoleName,
            RoleDescription = role.RoleDescription,
            IsAdminRole = systemRoleProvider.IsAdminRole(role.RoleName),
            Groups = await permissionMatrix.BuildAsync(role),
        };

    private async Task<List<string>> CheckedAsync()
    {
        var names = await permissionMatrix.GetNamesAsync();
        var form = await Request.ReadFormAsync();
        return form
            .Where(field => field.Key.StartsWith(CheckboxPrefix, StringComparison.Ordinal) && field.Value == "true")
            .Select(field => field.Key[CheckboxPrefix.Length..])
            .Where(names.Contains)
            .ToList();
    }

    private void Report(IdentityResult result, string field)
    {
        foreach (var error in result.Errors)
        {
            ModelState.AddModelError(field, error.Description);
        }
    }
}
