using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.Deployment;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Zones;
using OrchardSite.Engine.Cms.Deployment.Access;
using OrchardSite.Engine.Cms.Deployment.Plans;
using OrchardSite.Engine.Cms.Deployment.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Deployment.Controllers;

/// <summary>Adds steps to a plan, changes their options and their order, takes them away.</summary>
[Area("OrchardCore.Deployment")]
[AutoValidateAntiforgeryToken]
internal sealed class StepController(
    DeploymentPlans plans,
    IEnumerable<IDeploymentStepFactory> factories,
    IDisplayManager<DeploymentStep> displayManager,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorization,
    StepAccess access,
    INotifier notifier,
    IHtmlLocalizer<StepController> H)
    : PermittedController(authorization, DeploymentPermissions.ManageDeploymentPlan)
{
    [Admin("DeploymentPlan/{id}/Step/Create", "DeploymentPlanCreateStep")]
    public Task<IActionResult> Create(long id, string type) => WithPlanAsync(id, async _ =>
        factories.FirstOrDefault(factory => factory.Name == type)?.Create() is { } step
            ? View(new DeploymentStepPage(id, null, type, await displayManager.BuildEditorAsync(step, updateModelAccessor.ModelUpdater, isNew: true)))
            : NotFound());

    /// <summary>Adds a step; one with options only with those that were posted.</summary>
    [HttpPost]
    [ActionName(nameof(Create))]
    [Admin("DeploymentPlan/{id}/Step/Create", "DeploymentPlanCreateStep")]
    public Task<IActionResult> CreatePost(long id, string type, bool hasOptions) => WithPlanAsync(id, async plan =>
    {
        if (factories.FirstOrDefault(factory => factory.Name == type)?.Create() is not { } step)
        {
            return NotFound();
        }

        if (!await access.MayAsync(User, step))
        {
            return Forbid();
        }

        if (!hasOptions && IsNotEmpty(await displayManager.BuildEditorAsync(step, updateModelAccessor.ModelUpdater, isNew: true)))
        {
            return RedirectToAction(nameof(Create), new { id, type });
        }

        step.Id = Guid.NewGuid().ToString("n");
        var editor = await displayManager.UpdateEditorAsync(step, updateModelAccessor.ModelUpdater, isNew: true);
        if (!ModelState.IsValid)
        {
            return View(nameof(Create), new DeploymentStepPage(id, null, type, editor));
        }

        plan.DeploymentSteps.Add(step);
        return await SaveAsync(plan, H["The step was added."]);
    });

    [Admin("DeploymentPlan/{id}/Step/{stepId}/Edit", "DeploymentPlanEditStep")]
    public Task<IActionResult> Edit(long id, string stepId) => WithPlanAsync(id, async plan =>
        plan.DeploymentSteps.Find(step => step.Id == stepId) is { } step
            ? View(nameof(Create), new DeploymentStepPage(id, stepId, null, await displayManager.BuildEditorAsync(step, updateModelAccessor.ModelUpdater, isNew: false)))
            : NotFound());

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("DeploymentPlan/{id}/Step/{stepId}/Edit", "DeploymentPlanEditStep")]
    public Task<IActionResult> EditPost(long id, string stepId) => WithPlanAsync(id, async plan =>
    {
        if (plan.DeploymentSteps.Find(step => step.Id == stepId) is not { } step)
        {
            return NotFound();
        }

        var editor = await displayManager.UpdateEditorAsync(step, updateModelAccessor.ModelUpdater, isNew: false);
        return ModelState.IsValid
            ? await SaveAsync(plan, H["The step was saved."])
            : View(nameof(Create), new DeploymentStepPage(id, stepId, null, editor));
    });

    [HttpPost]
    [Admin("DeploymentPlan/{id}/Step/{stepId}/Delete", "DeploymentPlanDeleteStep")]
    public Task<IActionResult> Delete(long id, string stepId) => WithPlanAsync(id, async plan =>
        plan.DeploymentSteps.RemoveAll(step => step.Id == stepId) > 0 ? await SaveAsync(plan, H["The step was taken away."]) : NotFound());

    [HttpPost]
    [Admin("DeploymentPlan/{id}/Step/UpdateOrder", "DeploymentPlanUpdateOrder")]
    public Task<IActionResult> UpdateOrder(long id, int oldIndex, int newIndex) => WithPlanAsync(id, async plan =>
    {
        var count = plan.DeploymentSteps.Count;
        if ((uint)oldIndex >= (uint)count || (uint)newIndex >= (uint)count)
        {
            return BadRequest();
        }

        var step = plan.DeploymentSteps[oldIndex];
        plan.DeploymentSteps.RemoveAt(oldIndex);
        plan.DeploymentSteps.Insert(newIndex, step);
        return await SaveAsync(plan, H["The order was saved."]);
    });

    private async Task<IActionResult> WithPlanAsync(long id, Func<DeploymentPlan, Task<IActionResult>> act)
    {
        return await plans.FindAsync(id) is { } plan ? await act(plan) : NotFound();
    }

    private async Task<IActionResult> SaveAsync(DeploymentPlan plan, LocalizedHtmlString message)
    {
        await plans.SaveAsync(plan);
        await notifier.SuccessAsync(message);
        return RedirectToAction("Display", "DeploymentPlan", new { id = plan.Id });
    }

    private static bool IsNotEmpty(IShape editor) => ((IZoneHolding)editor).Zones.IsNotEmpty("Content");
}
