using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Navigation;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Settings.ViewModels;
using OrchardSite.Engine.Display.Navigation;

namespace OrchardSite.Engine.Cms.Settings.Controllers;

/// <summary>The screens of the site's settings, one a group.</summary>
[Area("OrchardCore.Settings")]
internal sealed class AdminController(
    ISiteService siteService,
    IDisplayManager<ISite> displayManager,
    IAuthorizationService authorization,
    INotifier notifier,
    IUpdateModelAccessor updateModelAccessor,
    INavigationManager navigation,
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

        return View(await ModelAsync(groupId, shape));
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
            return View(nameof(Index), await ModelAsync(groupId, shape));
        }

        await siteService.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["The settings are saved."]);

        return RedirectToAction(nameof(Index), new { groupId });
    }

    private async Task<AdminIndexViewModel> ModelAsync(string groupId, object shape)
    {
        var menu = await navigation.BuildMenuAsync(NavigationConstants.AdminId, ControllerContext);
        var title = SelectedItem.Find(menu, Request) is [.., var item] && item.Href?.EndsWith($"/{groupId}", StringComparison.OrdinalIgnoreCase) == true
            ? item.Text.Value
            : null;

        return new AdminIndexViewModel { GroupId = groupId, Title = title, Shape = shape };
    }
}
