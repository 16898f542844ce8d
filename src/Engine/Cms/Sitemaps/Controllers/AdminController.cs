using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Sitemaps;
using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Cms.Sitemaps.Services;
using OrchardSite.Engine.Cms.Sitemaps.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Sitemaps.Controllers;

/// <summary>Lists sitemaps, makes, changes, switches and deletes them.</summary>
[Area("OrchardCore.Sitemaps")]
[Admin("Sitemaps/{action}/{sitemapId?}", "Sitemaps{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class AdminController(
    SitemapStore store,
    SitemapEditing editing,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorizationService, SitemapsPermissions.ManageSitemaps)
{
    public async Task<IActionResult> List() => View(await store.ListAsync());

    public async Task<IActionResult> Create() =>
        View(nameof(Edit), new SitemapViewModel { KnownTypes = await editing.KnownTypesAsync() });

    [HttpPost]
    [ActionName(nameof(Create))]
    public Task<IActionResult> CreatePost() => SaveAsync(null);

    public async Task<IActionResult> Edit(string sitemapId)
    {
        return await store.FindAsync(sitemapId) is Sitemap sitemap ? View(await editing.ReadAsync(sitemap)) : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    public Task<IActionResult> EditPost(string sitemapId) => SaveAsync(sitemapId);

    [HttpPost]
    public async Task<IActionResult> Toggle(string sitemapId)
    {
        if (await store.FindAsync(sitemapId) is not Sitemap sitemap)
        {
            return NotFound();
        }

        await store.SaveAsync(new Sitemap
        {
            SitemapId = sitemap.SitemapId,
            Name = sitemap.Name,
            Path = sitemap.Path,
            Enabled = !sitemap.Enabled,
            SitemapSources = sitemap.SitemapSources,
        });
        await notifier.SuccessAsync(sitemap.Enabled ? H["The sitemap '{0}' is off.", sitemap.Name] : H["The sitemap '{0}' is on.", sitemap.Name]);
        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    public async Task<IActionResult> Delete(string sitemapId)
    {
        if (await store.FindAsync(sitemapId) is not { } sitemap)
        {
            return NotFound();
        }

        await store.DeleteAsync(sitemapId);
        await notifier.SuccessAsync(H["The sitemap '{0}' was deleted.", sitemap.Name]);
        return RedirectToAction(nameof(List));
    }

    private async Task<IActionResult> SaveAsync(string? sitemapId)
    {
        var current = await store.FindAsync(sitemapId) as Sitemap;
        if (sitemapId is not null && current is null)
        {
            return NotFound();
        }

        var model = new SitemapViewModel();
        await TryUpdateModelAsync(model);
        await editing.ValidateAsync(model, sitemapId, ModelState);
        if (!ModelState.IsValid)
        {
            model.SitemapId = sitemapId;
            model.KnownTypes = await editing.KnownTypesAsync();
            return View(nameof(Edit), model);
        }

        await store.SaveAsync(editing.Write(model, current));
        await notifier.SuccessAsync(H["The sitemap '{0}' was saved.", model.Name!]);
        return RedirectToAction(nameof(List));
    }
}
