using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Settings.ViewModels;

namespace OrchardSite.Engine.Cms.Settings.Controllers;

/// <summary>The screens of the site's settings, one a group.</summary>
[Area("OrchardCore.Settings")]
internal sealed class AdminController(
    ISiteService siteService,
    IDisplayManager<ISite> displayManager,
    IAuthorizationService authorization,
    INotifier notifier,
    IUpdateModelAccessor updateModelAccessor,
    IHtmlLocalizer<AdminController> H) : Controller
{
    [Admin("Settings/{groupId}", "AdminSettings")]
    public async Task<IActionResult> Index(string groupId)
    {
        if (!await authorization.AuthorizeAsync(User, SettingsPermissions.ManageGroupSettings, (object)groupId))
        {
            return Forbid();
        }

        var site = await siteService.GetSiteSettingsAsync();
        var shape = await displayManager.BuildEditorAsync(site, updateModelAccessor.ModelUpdater, false, groupId, string.Empty);

        return View(new AdminIndexViewModel { GroupId = groupId, Shape = shape });
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    [ValidateAntiForgeryToken]
    [Admin("Settings/{groupId}", "AdminSettings")]
    public async Task<IActionResult> IndexPost(string groupId)
    {
        if (!await authorization.AuthorizeAsync(User, SettingsPermissions.ManageGroupSettings, (object)groupId))
        {
            return Forbid();
        }

        var site = await siteService.LoadSiteSettingsAsync();
        var shape = await displayManager.UpdateEditorAsync(site, updateModelAccessor.ModelUpdater, false, groupId, string.Empty);
        if (!ModelState.IsValid)
        {
            return View(nameof(Index), new AdminIndexViewModel { GroupId = groupId, Shape = shape });
        }

        await siteService.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["The settings are saved."]);

        return RedirectToAction(nameof(Index), new { groupId });
    }
}
