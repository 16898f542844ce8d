using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Deployment;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Deployment.Access;
using OrchardSite.Engine.Cms.Deployment.Plans;
using OrchardSite.Engine.Cms.Deployment.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Deployment.Controllers;

/// <summary>Lists the plans, makes, shows, renames and deletes them.</summary>
[Area("OrchardCore.Deployment")]
[Admin("DeploymentPlan/{action}/{id?}", "DeploymentPlan{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class DeploymentPlanController(
    DeploymentPlans plans,
    IEnumerable<IDeploymentStepFactory> factories,
    IDisplayManager<DeploymentStep> displayManager,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorization,
    StepAccess access,
    INotifier notifier,
    IStringLocalizer<DeploymentPlanController> S,
    IHtmlLocalizer<DeploymentPlanController> H)
    : PermittedController(authorization, DeploymentPermissions.ManageDeploymentPlan)
{
    protected override Permission PermissionFor(string? action) => action == nameof(Index) ? DeploymentPermissions.Export : base.PermissionFor(action);

    private const int MaxName = 255;

    public async Task<IActionResult> Index() => View(await plans.ListAsync());

    public async Task<IActionResult> Display(long id)
    {
        if (await plans.FindAsync(id) is not { } plan)
        {
            return NotFound();
        }

        var steps = new List<(DeploymentStep, object, bool)>();
        foreach (var step in plan.DeploymentSteps)
        {
            steps.Add((step, await displayManager.BuildDisplayAsync(step, updateModelAccessor.ModelUpdater, "Summary"), await HasOptionsAsync(step)));
        }

        var kinds = new List<(string, object)>();
        foreach (var factory in factories)
        {
            var kind = factory.Create();
            if (await access.MayAsync(User, kind))
            {
                kinds.Add((factory.Name, await displayManager.BuildDisplayAsync(kind, updateModelAccessor.ModelUpdater, "Thumbnail")));
            }
        }

        return View(new DeploymentPlanPage(plan, steps, kinds));
    }

    public IActionResult Create() => View(nameof(Edit), new PlanNameViewModel());

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost(PlanNameViewModel model)
    {
        if (!await CheckAsync(model))
        {
            return View(nameof(Edit), model);
        }

        var plan = new DeploymentPlan { Name = model.Name!.Trim() };
        await plans.SaveAsync(plan);
        return RedirectToAction(nameof(Display), new { id = plan.Id });
    }

    public async Task<IActionResult> Edit(long id)
    {
        return await plans.FindAsync(id) is { } plan ? View(new PlanNameViewModel { Id = plan.Id, Name = plan.Name }) : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(PlanNameViewModel model)
    {
        if (await plans.FindAsync(model.Id) is not { } plan)
        {
            return NotFound();
        }

        if (!await CheckAsync(model))
        {
            return View(nameof(Edit), model);
        }

        plan.Name = model.Name!.Trim();
        await plans.SaveAsync(plan);
        return RedirectToAction(nameof(Display), new { id = plan.Id });
    }

    [HttpPost]
    public async Task<IActionResult> Delete(long id)
    {
        if (await plans.FindAsync(id) is not { } plan)
        {
            return NotFound();
        }

        plans.Delete(plan);
        await notifier.SuccessAsync(H["The plan '{0}' was deleted.", plan.Name]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<bool> CheckAsync(PlanNameViewModel model)
    {
        var name = model.Name?.Trim();
        if (string.IsNullOrEmpty(name) || name.Length > MaxName)
        {
            ModelState.AddModelError(nameof(model.Name), S["Give the plan a name of at most {0} characters.", MaxName]);
        }
        else if (await plans.FindAsync(name) is { } other && other.Id != model.Id)
        {
            ModelState.AddModelError(nameof(model.Name), S["There is a plan '{0}' already.", name]);
        }

        return ModelState.IsValid;
    }

    private async Task<bool> HasOptionsAsync(DeploymentStep step)
    {
        var editor = await displayManager.BuildEditorAsync(step, updateModelAccessor.ModelUpdater, isNew: false);
        return ((OrchardCore.DisplayManagement.Zones.IZoneHolding)editor).Zones.IsNotEmpty("Content");
    }
}
