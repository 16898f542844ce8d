using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Models;
using OrchardSite.Engine.Cms.Indexing.Tasks;
using OrchardSite.Engine.Cms.Indexing.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Indexing.Controllers;

/// <summary>Lists the indexes with how far they have come, makes, changes, rebuilds and deletes them.</summary>
[Area(IndexingConstants.Feature.Area)]
[AutoValidateAntiforgeryToken]
internal sealed class AdminController(
    IIndexProfileManager profiles,
    IDisplayManager<IndexProfile> displayManager,
    IndexingTaskManager tasks,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorization,
    IOptions<IndexingOptions> options,
    IServiceProvider services,
    INotifier notifier,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorization, IndexingPermissions.ManageIndexes)
{
    private const int SecondsBetweenLooks = 2;

    [Admin("indexing", "IndexingIndex")]
    public async Task<IActionResult> Index()
    {
        var shapes = new List<object>();
        foreach (var profile in (await profiles.GetAllAsync()).OrderBy(profile => profile.Name, StringComparer.CurrentCulture))
        {
            shapes.Add(await displayManager.BuildDisplayAsync(profile, updateModelAccessor.ModelUpdater, "SummaryAdmin"));
            if (await IsBehindAsync(profile))
            {
                // Shows the progress to a browser without scripts as well.
                Response.Headers["Refresh"] = SecondsBetweenLooks.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return View(new IndexListViewModel { Indexes = shapes, Sources = [.. options.Value.Sources.Values] });
    }

    [Admin("indexing/create/{providerName}/{type}", "IndexingCreate")]
    public async Task<IActionResult> Create(string providerName, string type)
    {
        return options.Value.Sources.ContainsKey(new IndexProfileKey(providerName, type))
            ? View(await displayManager.BuildEditorAsync(await profiles.NewAsync(providerName, type), updateModelAccessor.ModelUpdater, isNew: true))
            : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    [Admin("indexing/create/{providerName}/{type}", "IndexingCreate")]
    public async Task<IActionResult> CreatePost(string providerName, string type)
    {
        if (!options.Value.Sources.ContainsKey(new IndexProfileKey(providerName, type)))
        {
            return NotFound();
        }

        var profile = await profiles.NewAsync(providerName, type);
        var shape = await displayManager.UpdateEditorAsync(profile, updateModelAccessor.ModelUpdater, isNew: true);
        if (!ModelState.IsValid)
        {
            return View(nameof(Create), shape);
        }

        await Manager(profile).CreateAsync(profile);
        await profiles.CreateAsync(profile);
        await profiles.SynchronizeAsync(profile);
        await notifier.SuccessAsync(H["The index '{0}' was made and is being filled.", profile.Name]);
        return RedirectToAction(nameof(Index));
    }

    [Admin("indexing/edit/{id}", "IndexingEdit")]
    public async Task<IActionResult> Edit(string id)
    {
        return await profiles.FindByIdAsync(id) is { } profile
            ? View(await displayManager.BuildEditorAsync(profile, updateModelAccessor.ModelUpdater, isNew: false))
            : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("indexing/edit/{id}", "IndexingEdit")]
    public async Task<IActionResult> EditPost(string id)
    {
        if (await profiles.FindByIdAsync(id) is not { } profile)
        {
            return NotFound();
        }

        var shape = await displayManager.UpdateEditorAsync(profile, updateModelAccessor.ModelUpdater, isNew: false);
        if (!ModelState.IsValid)
        {
            return View(nameof(Edit), shape);
        }

        // What the index holds may have been chosen anew.
        await profiles.UpdateAsync(profile);
        return await RebuildAsync(profile, H["The index '{0}' was saved and is being rebuilt.", profile.Name]);
    }

    [HttpPost]
    [Admin("indexing/rebuild/{id}", "IndexingRebuild")]
    public Task<IActionResult> Rebuild(string id) =>
        WithAsync(id, profile => RebuildAsync(profile, H["The index '{0}' is being rebuilt.", profile.Name]));

    [HttpPost]
    [Admin("indexing/reset/{id}", "IndexingReset")]
    public Task<IActionResult> Reset(string id) => WithAsync(id, async profile =>
    {
        await profiles.ResetAsync(profile);
        return await SynchronizeAsync(profile, H["The index '{0}' reads everything again.", profile.Name]);
    });

    [HttpPost]
    [Admin("indexing/synchronize/{id}", "IndexingSynchronize")]
    public Task<IActionResult> Synchronize(string id) =>
        WithAsync(id, profile => SynchronizeAsync(profile, H["The index '{0}' is being brought up to date.", profile.Name]));

    [HttpPost]
    [Admin("indexing/delete/{id}", "IndexingDelete")]
    public Task<IActionResult> Delete(string id) => WithAsync(id, async profile =>
    {
        await Manager(profile).DeleteAsync(profile);
        await profiles.DeleteAsync(profile);
        await notifier.SuccessAsync(H["The index '{0}' was deleted.", profile.Name]);
        return RedirectToAction(nameof(Index));
    });

    private async Task<IActionResult> WithAsync(string id, Func<IndexProfile, Task<IActionResult>> act)
    {
        return await profiles.FindByIdAsync(id) is { } profile ? await act(profile) : NotFound();
    }

    private async Task<IActionResult> RebuildAsync(IndexProfile profile, LocalizedHtmlString message)
    {
        await Manager(profile).RebuildAsync(profile);
        return await SynchronizeAsync(profile, message);
    }

    private async Task<IActionResult> SynchronizeAsync(IndexProfile profile, LocalizedHtmlString message)
    {
        await profiles.SynchronizeAsync(profile);
        await notifier.SuccessAsync(message);
        return RedirectToAction(nameof(Index));
    }

    private async Task<bool> IsBehindAsync(IndexProfile profile)
    {
        if (services.GetKeyedService<IDocumentIndexManager>(profile.ProviderName) is not { } manager)
        {
            return false;
        }

        return (await tasks.GetIndexingTasksAsync(await manager.GetLastTaskIdAsync(profile), 1, profile.Type)).Any();
    }

    private IIndexManager Manager(IndexProfile profile) => services.GetRequiredKeyedService<IIndexManager>(profile.ProviderName);
}
