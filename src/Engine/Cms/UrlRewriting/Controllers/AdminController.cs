using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.UrlRewriting;
using OrchardCore.UrlRewriting.Models;
using OrchardSite.Engine.Cms.UrlRewriting.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.UrlRewriting.Controllers;

/// <summary>Lists the rules, makes, changes, sorts and deletes them.</summary>
[Area("OrchardCore.UrlRewriting")]
[Admin("UrlRewriting/{action}/{id?}", "UrlRewriting{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class AdminController(
    IRewriteRulesManager manager,
    IEnumerable<IUrlRewriteRuleSource> sources,
    IDisplayManager<RewriteRule> displayManager,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorization, UrlRewritingPermissions.ManageUrlRewritingRules)
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var rules = new List<(RewriteRule, IShape)>();
        foreach (var rule in await manager.GetAllAsync())
        {
            rules.Add((rule, await displayManager.BuildDisplayAsync(rule, updateModelAccessor.ModelUpdater, "SummaryAdmin")));
        }

        return View(new RewriteRuleList(rules, [.. sources]));
    }

    /// <param name="id">The technical name of the rule's source.</param>
    [HttpGet]
    public async Task<IActionResult> Create(string id)
    {
        return await manager.NewAsync(id) is { } rule
            ? EditorView(rule, await displayManager.BuildEditorAsync(rule, updateModelAccessor.ModelUpdater, isNew: true), isNew: true)
            : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost(string id)
    {
        return await manager.NewAsync(id) is { } rule ? await SaveAsync(rule, isNew: true) : NotFound();
    }

    [HttpGet]
    public async Task<IActionResult> Edit(string id)
    {
        return await manager.FindByIdAsync(id) is { } rule
            ? EditorView(rule, await displayManager.BuildEditorAsync(rule, updateModelAccessor.ModelUpdater, isNew: false), isNew: false)
            : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string id)
    {
        return await manager.FindByIdAsync(id) is { } rule ? await SaveAsync(rule, isNew: false) : NotFound();
    }

    [HttpPost]
    public async Task<IActionResult> Delete(string id)
    {
        if (await manager.FindByIdAsync(id) is not { } rule)
        {
            return NotFound();
        }

        await manager.DeleteAsync(rule);
        await notifier.SuccessAsync(H["The rule '{0}' was deleted.", rule.Name]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Moves a rule to a place in the list, counted from 0.</summary>
    [HttpPost]
    public async Task<IActionResult> Sort(string id, int place)
    {
        var rules = (await manager.GetAllAsync()).ToList();
        if (rules.FindIndex(rule => rule.Id == id) is var current and >= 0)
        {
            await manager.ResortOrderAsync(current, Math.Clamp(place, 0, rules.Count - 1));
            return Request.Headers.XRequestedWith == "XMLHttpRequest" ? Ok() : RedirectToAction(nameof(Index));
        }

        return NotFound();
    }

    private async Task<IActionResult> SaveAsync(RewriteRule rule, bool isNew)
    {
        var shape = await displayManager.UpdateEditorAsync(rule, updateModelAccessor.ModelUpdater, isNew);
        if (!ModelState.IsValid)
        {
            return EditorView(rule, shape, isNew);
        }

        await manager.SaveAsync(rule);
        await notifier.SuccessAsync(H["The rule '{0}' was saved and holds from now on.", rule.Name]);
        return RedirectToAction(nameof(Index));
    }

    private ViewResult EditorView(RewriteRule rule, IShape shape, bool isNew) =>
        View(nameof(Edit), new RewriteRuleEditor(sources.FirstOrDefault(source => source.TechnicalName == rule.Source), shape, isNew));
}
