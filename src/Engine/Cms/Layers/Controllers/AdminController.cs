using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Layers;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Rules;
using OrchardCore.Rules.Services;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Layers.Services;
using OrchardSite.Engine.Cms.Layers.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Layers.Controllers;

/// <summary>The screen on which widgets are arranged, and the editor of layers.</summary>
[Area("OrchardCore.Layers")]
[Admin("Layers/{action}/{id?}", "Layers.{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class AdminController(
    ILayerService layers,
    LayersOverview overview,
    WidgetMover mover,
    RuleViews ruleViews,
    IConditionIdGenerator conditionIds,
    ISiteService siteService,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<AdminController> S,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorization, Permissions.ManageLayers)
{
    [Admin("Layers", "Layers.Index")]
    public async Task<IActionResult> Index() => View(await overview.GetAsync());

    public IActionResult Create() => View(new LayerEditViewModel());

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost(LayerEditViewModel model)
    {
        var document = await layers.LoadLayersAsync();
        CheckName(model, document);
        if (!ModelState.IsValid)
        {
            return View(model);
        }

        var layer = new Layer { Name = model.Name!.Trim(), Description = model.Description?.Trim(), LayerRule = new Rule() };
        conditionIds.GenerateUniqueId(layer.LayerRule);
        document.Layers.Add(layer);
        await layers.UpdateAsync(document);
        await notifier.SuccessAsync(H["The layer is made. Now say on which pages it is shown: add conditions."]);

        return RedirectToAction(nameof(Edit), new { name = layer.Name });
    }

    public async Task<IActionResult> Edit(string name)
    {
        return Find(await layers.GetLayersAsync(), name) is { } layer
            ? View(await FillAsync(new LayerEditViewModel { Name = layer.Name, Description = layer.Description }, layer))
            : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(LayerEditViewModel model)
    {
        var document = await layers.LoadLayersAsync();
        if (Find(document, model.Name) is not { } layer)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(await FillAsync(model, layer));
        }

        layer.Description = model.Description?.Trim();
        await layers.UpdateAsync(document);
        await notifier.SuccessAsync(H["The layer is saved."]);

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public async Task<IActionResult> Delete(string name)
    {
        var document = await layers.LoadLayersAsync();
        if (Find(document, name) is not { } layer)
        {
            return NotFound();
        }

        var widgets = await layers.GetLayerWidgetsMetadataAsync(index => index.Latest || index.Published);
        if (widgets.Any(widget => widget.Layer == name))
        {
            await notifier.ErrorAsync(H["The layer “{0}” is not deleted: there are widgets in it. Delete them or put them into another layer first.", name]);
            return RedirectToAction(nameof(Index));
        }

        document.Layers.Remove(layer);
        await layers.UpdateAsync(document);
        await notifier.SuccessAsync(H["The layer “{0}” is deleted.", name]);

        return RedirectToAction(nameof(Index));
    }

    /// <summary>Moves a widget: to a position, or before another widget of the zone (none for the zone's end).</summary>
    [HttpPost]
    public async Task<IActionResult> UpdatePosition(string contentItemId, double? position, string zone, string? before)
    {
        if (!(await siteService.GetSettingsAsync<LayerSettings>()).Zones.Contains(zone, StringComparer.Ordinal) || position is { } number && !double.IsFinite(number))
        {
            return BadRequest();
        }

        var isMoved = position is { } wanted
            ? await mover.PlaceAsync(contentItemId, zone, wanted)
            : await mover.MoveAsync(contentItemId, zone, before);
        if (!isMoved)
        {
            return NotFound();
        }

        return Request.Headers.XRequestedWith == "XMLHttpRequest" ? Ok() : RedirectToAction(nameof(Index));
    }

    private static Layer? Find(LayersDocument document, string? name) => document.Layers.Find(layer => layer.Name == name);

    private async Task<LayerEditViewModel> FillAsync(LayerEditViewModel model, Layer layer)
    {
        model.Rule = await ruleViews.TreeAsync(layer);
        model.Kinds = await ruleViews.KindsAsync();
        return model;
    }

    private void CheckName(LayerEditViewModel model, LayersDocument document)
    {
        var name = model.Name?.Trim();
        if (string.IsNullOrEmpty(name))
        {
            ModelState.AddModelError(nameof(model.Name), S["The layer needs a name."]);
        }
        else if (name.Length > LayerEditViewModel.MaxNameLength)
        {
            ModelState.AddModelError(nameof(model.Name), S["The name may have {0} characters at most.", LayerEditViewModel.MaxNameLength]);
        }
        else if (document.Layers.Exists(layer => string.Equals(layer.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            ModelState.AddModelError(nameof(model.Name), S["There is a layer “{0}” already.", name]);
        }
    }
}
