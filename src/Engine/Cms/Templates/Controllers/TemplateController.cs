using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Navigation;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using OrchardCore.Templates.ViewModels;
using OrchardSite.Engine.Cms.Templates.Services;
using OrchardSite.Engine.Cms.Templates.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Templates.Controllers;

/// <summary>Lists and edits the site's own templates.</summary>
[Area("OrchardCore.Templates")]
[Admin("Templates/{action}/{name?}", "Templates.{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class TemplateController(
    TemplatesManager manager,
    TemplateRules rules,
    IAuthorizationService authorization,
    IShapeFactory shapeFactory,
    IOptions<PagerOptions> pagerOptions,
    INotifier notifier,
    IStringLocalizer<TemplateController> S,
    IHtmlLocalizer<TemplateController> H)
    : PermittedController(authorization, OrchardCore.Templates.Permissions.ManageTemplates)
{
    [HttpGet]
    [Admin("Templates", "Templates.Index")]
    public async Task<IActionResult> Index(string? search, PagerParameters pagerParameters)
    {
        var found = (await manager.GetTemplatesDocumentAsync()).Templates
            .Where(template => string.IsNullOrWhiteSpace(search) || template.Key.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderBy(template => template.Key, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var pager = pagerOptions.Value.CreatePager(pagerParameters);
        var routeValues = string.IsNullOrWhiteSpace(search) ? new RouteValueDictionary() : new RouteValueDictionary { [nameof(search)] = search };

        return View(new TemplateListViewModel
        {
            Search = search,
            Templates = [.. found.Skip(pager.GetStartIndex()).Take(pager.PageSize)],
            Pager = await shapeFactory.PagerAsync(pager, found.Count, routeValues),
        });
    }

    [HttpGet]
    public IActionResult Create(string? name = null) =>
        View("Edit", new TemplateEditorViewModel { Template = new TemplateViewModel { Name = name } });

    [HttpPost]
    [ActionName(nameof(Create))]
    public Task<IActionResult> CreatePost([Bind(Prefix = "Template")] TemplateViewModel model, string submit) => SaveAsync(null, model, submit);

    [HttpGet]
    public async Task<IActionResult> Edit(string name)
    {
        return (await manager.GetTemplatesDocumentAsync()).Templates.TryGetValue(name, out var template)
            ? View(new TemplateEditorViewModel
            {
                SourceName = name,
                Template = new TemplateViewModel { Name = name, Content = template.Content, Description = template.Description },
            })
            : NotFound();
    }

    [HttpPost]
    public Task<IActionResult> Edit(string name, [Bind(Prefix = "Template")] TemplateViewModel model, string submit) => SaveAsync(name, model, submit);

    [HttpPost]
    public async Task<IActionResult> Delete(string name)
    {
        if (!(await manager.LoadTemplatesDocumentAsync()).Templates.ContainsKey(name))
        {
            return NotFound();
        }

        await manager.RemoveTemplateAsync(name);
        await notifier.SuccessAsync(H["The template '{0}' was deleted.", name]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> SaveAsync(string? sourceName, TemplateViewModel model, string submit)
    {
        var stored = (await manager.LoadTemplatesDocumentAsync()).Templates;
        if (sourceName is not null && !stored.ContainsKey(sourceName))
        {
            return NotFound();
        }

        model.Name = model.Name?.Trim();
        var problems = rules.Check(model.Name, model.Content).ToList();
        if (model.Name is { } wanted && !string.Equals(wanted, sourceName, StringComparison.OrdinalIgnoreCase) && stored.ContainsKey(wanted))
        {
            problems.Add((nameof(model.Name), S["There is a template '{0}' already.", wanted]));
        }

        if (problems.Count > 0)
        {
            problems.ForEach(problem => ModelState.AddModelError($"Template.{problem.Property}", problem.Problem));
            return View("Edit", new TemplateEditorViewModel { SourceName = sourceName, Template = model, Problems = [.. problems.Select(problem => problem.Problem)] });
        }

        await StoreAsync(sourceName, model);
        await notifier.SuccessAsync(H["The template '{0}' was saved.", model.Name!]);
        return submit == "SaveAndContinue" ? RedirectToAction(nameof(Edit), new { name = model.Name }) : RedirectToAction(nameof(Index));
    }

    private async Task StoreAsync(string? sourceName, TemplateViewModel model)
    {
        if (sourceName is not null && !string.Equals(sourceName, model.Name, StringComparison.OrdinalIgnoreCase))
        {
            await manager.RemoveTemplateAsync(sourceName);
        }

        await manager.UpdateTemplateAsync(model.Name!, new Template { Content = model.Content, Description = model.Description?.Trim() });
    }
}
