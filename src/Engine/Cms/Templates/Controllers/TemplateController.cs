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
using OrchardCore.Templates.ViewModels;
using OrchardSite.Engine.Cms.Templates.Services;
using OrchardSite.Engine.Cms.Templates.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Templates.Controllers;

/// <summary>Lists and edits the site's own templates: those of the public pages and, with a feature of its own, those of the admin.</summary>
[Area("OrchardCore.Templates")]
[Admin("Templates/{action}/{name?}", "Templates.{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class TemplateController(
    IEnumerable<TemplateSet> sets,
    TemplateRules rules,
    TemplateFailureTexts failures,
    IAuthorizationService authorization,
    IShapeFactory shapeFactory,
    IOptions<PagerOptions> pagerOptions,
    INotifier notifier,
    IStringLocalizer<TemplateController> S,
    IHtmlLocalizer<TemplateController> H) : Controller
{
    [HttpGet]
    [Admin("Templates", "Templates.Index")]
    public Task<IActionResult> Index(string? search, PagerParameters pagerParameters) => ListAsync(false, search, pagerParameters);

    /// <summary>The templates of the admin's own pages.</summary>
    [HttpGet]
    public Task<IActionResult> Admin(string? search, PagerParameters pagerParameters) => ListAsync(true, search, pagerParameters);

    [HttpGet]
    public async Task<IActionResult> Create(string? name = null, bool adminTemplates = false)
    {
        var (_, refused) = await SetAsync(adminTemplates);
        return refused ?? View("Edit", new TemplateEditorViewModel { Template = new TemplateViewModel { Name = name, AdminTemplates = adminTemplates } });
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    public Task<IActionResult> CreatePost([Bind(Prefix = "Template")] TemplateViewModel model, string submit) => SaveAsync(null, model, submit);

    [HttpGet]
    public async Task<IActionResult> Edit(string name, bool adminTemplates = false)
    {
        var (set, refused) = await SetAsync(adminTemplates);
        if (refused is not null)
        {
            return refused;
        }

        return (await set.GetAsync()).TryGetValue(name, out var template)
            ? View(new TemplateEditorViewModel
            {
                SourceName = name,
                Stamp = FormStamp.Of(template),
                Failure = await failures.OfAsync(set, name, template),
                Template = new TemplateViewModel { Name = name, Content = template.Content, Description = template.Description, AdminTemplates = adminTemplates },
            })
            : NotFound();
    }

    [HttpPost]
    public Task<IActionResult> Edit(string name, [Bind(Prefix = "Template")] TemplateViewModel model, string submit) => SaveAsync(name, model, submit);

    [HttpPost]
    public async Task<IActionResult> Delete(string name, bool adminTemplates = false)
    {
        var (set, refused) = await SetAsync(adminTemplates);
        if (refused is not null)
        {
            return refused;
        }

        if (!(await set.GetAsync()).ContainsKey(name))
        {
            return NotFound();
        }

        await set.RemoveAsync(name);
        await notifier.SuccessAsync(H["The template '{0}' was deleted.", name]);
        return List(set);
    }

    private async Task<IActionResult> ListAsync(bool isAdmin, string? search, PagerParameters pagerParameters)
    {
        var (set, refused) = await SetAsync(isAdmin);
        if (refused is not null)
        {
            return refused;
        }

        var found = (await set.GetAsync())
            .Where(template => string.IsNullOrWhiteSpace(search) || template.Key.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderBy(template => template.Key, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var pager = pagerOptions.Value.CreatePager(pagerParameters);
        var routeValues = string.IsNullOrWhiteSpace(search) ? new RouteValueDictionary() : new RouteValueDictionary { [nameof(search)] = search };

        var shown = found.Skip(pager.GetStartIndex()).Take(pager.PageSize).ToList();
        return View("Index", new TemplateListViewModel
        {
            IsAdmin = isAdmin,
            Search = search,
            Templates = shown,
            Failures = await failures.OfAsync(set, shown),
            Pager = await shapeFactory.PagerAsync(pager, found.Count, routeValues),
        });
    }

    private async Task<IActionResult> SaveAsync(string? sourceName, TemplateViewModel model, string submit)
    {
        var (set, refused) = await SetAsync(model.AdminTemplates);
        if (refused is not null)
        {
            return refused;
        }

        var stored = await set.GetAsync();
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

        var stamp = sourceName is null ? null : FormStamp.Of(stored[sourceName]);
        if (stamp is not null && FormStamp.IsStale(Request, stamp))
        {
            problems.Add((nameof(model.Content), S["Somebody else has saved this meanwhile, and yours was not saved. What you filled in is still here: open the page in another window to see theirs; saving again replaces it."]));
        }

        if (problems.Count > 0)
        {
            problems.ForEach(problem => ModelState.AddModelError($"Template.{problem.Property}", problem.Problem));
            return View("Edit", new TemplateEditorViewModel { SourceName = sourceName, Stamp = stamp, Template = model, Problems = [.. problems.Select(problem => problem.Problem)] });
        }

        await StoreAsync(set, sourceName, model);
        await notifier.SuccessAsync(H["The template '{0}' was saved.", model.Name!]);
        return submit == "SaveAndContinue" ? RedirectToAction(nameof(Edit), Values(set, model.Name)) : List(set);
    }

    private static async Task StoreAsync(TemplateSet set, string? sourceName, TemplateViewModel model)
    {
        if (sourceName is not null && !string.Equals(sourceName, model.Name, StringComparison.OrdinalIgnoreCase))
        {
            await set.RemoveAsync(sourceName);
        }

        await set.PutAsync(model.Name!, new Template { Content = model.Content, Description = model.Description?.Trim() });
    }

    // The set of a feature that is off is not there.
    private async Task<(TemplateSet Set, IActionResult? Refused)> SetAsync(bool isAdmin)
    {
        var set = sets.FirstOrDefault(candidate => candidate.IsAdmin == isAdmin);
        return set is null ? (null!, NotFound())
            : await authorization.AuthorizeAsync(User, set.Permission) ? (set, null)
            : (set, Forbid());
    }

    private RedirectToActionResult List(TemplateSet set) => RedirectToAction(set.IsAdmin ? nameof(Admin) : nameof(Index));

    private static RouteValueDictionary Values(TemplateSet set, string? name)
    {
        var values = new RouteValueDictionary { ["name"] = name };
        if (set.IsAdmin)
        {
            values["adminTemplates"] = true;
        }

        return values;
    }
}
