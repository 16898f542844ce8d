using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell;
using OrchardCore.Navigation;
using OrchardSite.Engine.Cms.Tenants.Models;
using OrchardSite.Engine.Cms.Tenants.Services;
using OrchardSite.Engine.Cms.Tenants.ViewModels;

namespace OrchardSite.Engine.Cms.Tenants.Controllers;

/// <summary>Lists the tenants, and enables, disables, reloads and removes them.</summary>
[Area("OrchardCore.Tenants")]
[Admin("Tenants/{action}/{id?}", "Tenants{action}")]
[AutoValidateAntiforgeryToken]
internal sealed partial class AdminController(
    IShellHost shellHost,
    ShellSettings currentSettings,
    TenantDirectory directory,
    TenantEditing editing,
    TenantLinks links,
    TenantStateChanges changes,
    TenantValidator validator,
    IAuthorizationService authorizationService,
    IShapeFactory shapeFactory,
    IOptions<PagerOptions> pagerOptions,
    INotifier notifier,
    IHtmlLocalizer<AdminController> H)
    : DefaultTenantController(currentSettings, authorizationService, Permissions.ManageTenants)
{
    [Admin("Tenants", "Tenants")]
    public async Task<IActionResult> Index([Bind(Prefix = "Options")] TenantListOptions options, PagerParameters pagerParameters)
    {
        var pager = pagerOptions.Value.CreatePager(pagerParameters);
        var (page, total) = directory.Find(options, pager.GetStartIndex(), pager.PageSize);
        return View(new TenantListViewModel
        {
            Options = options,
            Rows = [.. page.Select(ToRow)],
            Categories = directory.Categories(),
            Total = total,
            MayRemove = changes.RemovalAllowed,
            Pager = await shapeFactory.PagerAsync(pager, total, options.ToRouteValues()),
        });
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> IndexPost(BulkActionViewModel model)
    {
        foreach (var name in model.TenantNames.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (shellHost.TryGetSettings(name, out var settings))
            {
                await ChangeAsync(model.BulkAction ?? string.Empty, settings);
            }
        }

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public Task<IActionResult> Enable(string id) => ChangeOneAsync(nameof(Enable), id);

    [HttpPost]
    public Task<IActionResult> Disable(string id) => ChangeOneAsync(nameof(Disable), id);

    [HttpPost]
    public Task<IActionResult> Reload(string id) => ChangeOneAsync(nameof(Reload), id);

    [HttpPost]
    public Task<IActionResult> Remove(string id) => ChangeOneAsync(nameof(Remove), id);

    private async Task<IActionResult> ChangeOneAsync(string action, string id)
    {
        if (!shellHost.TryGetSettings(id ?? string.Empty, out var settings))
        {
            return NotFound();
        }

        await ChangeAsync(action, settings);
        return RedirectToAction(nameof(Index));
    }

    private async Task ChangeAsync(string action, ShellSettings settings)
    {
        var (refusal, done) = action switch
        {
            nameof(Enable) => (await changes.EnableAsync(settings), H["The tenant '{0}' is enabled.", settings.Name]),
            nameof(Disable) => (await changes.DisableAsync(settings), H["The tenant '{0}' is disabled.", settings.Name]),
            nameof(Reload) => (await changes.ReloadAsync(settings), H["The tenant '{0}' is reloaded.", settings.Name]),
            nameof(Remove) => (await changes.RemoveAsync(settings), H["The tenant '{0}' is removed with all its data.", settings.Name]),
            _ => (H["Choose what to do with the tenants."].Value, H["{0}", string.Empty]),
        };
        if (refusal is null)
        {
            await notifier.SuccessAsync(done);
        }
        else
        {
            await notifier.ErrorAsync(H["{0}", refusal]);
        }
    }

    private TenantListRow ToRow(TenantEntry entry) =>
        new(entry, links.Url(entry.Settings), entry.Settings.IsUninitialized() ? links.SetupUrl(entry.Settings) : null);
}
