using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Layers;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Rules;
using OrchardCore.Rules.Services;
using OrchardSite.Engine.Cms.Layers.Services;
using OrchardSite.Engine.Cms.Layers.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Layers.Controllers;

/// <summary>Adds, changes, moves and deletes the conditions of a layer's rule.</summary>
[Area("OrchardCore.Layers")]
[Admin("Layers/Rules/{action}", "Layers.Rules.{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class LayerRuleController(
    ILayerService layers,
    IDisplayManager<Condition> displayManager,
    IEnumerable<IConditionFactory> factories,
    IConditionIdGenerator conditionIds,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<LayerRuleController> H)
    : PermittedController(authorization, Permissions.ManageLayers)
{
    [HttpGet]
    public async Task<IActionResult> Create(string name, string type, string? conditionGroupId)
    {
        if (New(type) is not { } condition || RuleOf(await layers.GetLayersAsync(), name) is not { } rule || RuleTree.FindGroup(rule, conditionGroupId) is null)
        {
            return NotFound();
        }

        return View(new LayerRuleEditViewModel
        {
            Name = name,
            ConditionType = type,
            ConditionGroupId = conditionGroupId,
            Editor = await displayManager.BuildEditorAsync(condition, updateModelAccessor.ModelUpdater, true),
        });
    }

    [HttpPost]
    public async Task<IActionResult> Create(LayerRuleEditViewModel model)
    {
        var document = await layers.LoadLayersAsync();
        if (New(model.ConditionType) is not { } condition || RuleOf(document, model.Name) is not { } rule || RuleTree.FindGroup(rule, model.ConditionGroupId) is not { } group)
        {
            return NotFound();
        }

        model.Editor = await displayManager.UpdateEditorAsync(condition, updateModelAccessor.ModelUpdater, true);
        if (!ModelState.IsValid)
        {
            return View(model);
        }

        conditionIds.GenerateUniqueId(condition);
        group.Conditions.Add(condition);
        await layers.UpdateAsync(document);
        await notifier.SuccessAsync(H["The condition is added."]);

        return BackToLayer(model.Name);
    }

    [HttpGet]
    public async Task<IActionResult> Edit(string name, string conditionId)
    {
        if (RuleOf(await layers.GetLayersAsync(), name) is not { } rule || RuleTree.Find(rule, conditionId) is not { } condition)
        {
            return NotFound();
        }

        return View(new LayerRuleEditViewModel
        {
            Name = name,
            ConditionId = conditionId,
            Editor = await displayManager.BuildEditorAsync(condition, updateModelAccessor.ModelUpdater, false),
        });
    }

    [HttpPost]
    public async Task<IActionResult> Edit(LayerRuleEditViewModel model)
    {
        var document = await layers.LoadLayersAsync();
        if (RuleOf(document, model.Name) is not { } rule || RuleTree.Find(rule, model.ConditionId) is not { } condition)
        {
            return NotFound();
        }

        model.Editor = await displayManager.UpdateEditorAsync(condition, updateModelAccessor.ModelUpdater, false);
        if (!ModelState.IsValid)
        {
            return View(model);
        }

        await layers.UpdateAsync(document);
        await notifier.SuccessAsync(H["The condition is saved."]);

        return BackToLayer(model.Name);
    }

    [HttpPost]
    public Task<IActionResult> Delete(string name, string conditionId) => ChangeAsync(name, rule => RuleTree.Remove(rule, conditionId));

    /// <summary>Puts a condition to a place in a group; without a group in the rule itself.</summary>
    [HttpPost]
    [Admin("Layers/Rules/Order", "Layers.Rules.Order")]
    public Task<IActionResult> UpdateOrder(string name, string conditionId, string? toConditionId, int toPosition) =>
        ChangeAsync(name, rule => RuleTree.Move(rule, conditionId, toConditionId, toPosition));

    private async Task<IActionResult> ChangeAsync(string name, Func<Rule, bool> change)
    {
        var document = await layers.LoadLayersAsync();
        if (RuleOf(document, name) is not { } rule || !change(rule))
        {
            return NotFound();
        }

        await layers.UpdateAsync(document);
        return BackToLayer(name);
    }

    private Condition? New(string? type) => factories.FirstOrDefault(factory => factory.Name == type)?.Create();

    private static Rule? RuleOf(LayersDocument document, string name) => document.Layers.Find(layer => layer.Name == name)?.LayerRule;

    private RedirectToActionResult BackToLayer(string name) => RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Layers", name });
}
