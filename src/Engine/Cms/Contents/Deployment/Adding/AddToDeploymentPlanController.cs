using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.Deployment.AddToDeploymentPlan;
using OrchardCore.Deployment;
using OrchardCore.DisplayManagement.Notify;
using OrchardSite.Engine.Cms.Deployment.Plans;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Adding;

/// <summary>Adds items to a plan, each as a step of its own.</summary>
[Area("OrchardCore.Contents")]
[Admin("AddToDeploymentPlan/{action}/{deploymentPlanId?}", AdminAttribute.NameFromControllerAndAction)]
[AutoValidateAntiforgeryToken]
internal sealed class AddToDeploymentPlanController(
    IAuthorizationService authorization,
    IContentManager contentManager,
    DeploymentPlans plans,
    ExportAccess access,
    INotifier notifier,
    IHtmlLocalizer<AddToDeploymentPlanController> H)
    : PermittedController(authorization, DeploymentPermissions.ManageDeploymentPlan)
{
    /// <summary>As many as the longest page of the content list has.</summary>
    private const int MaxItems = 200;

    /// <summary>Asks which plan one item is added to.</summary>
    [HttpGet]
    public Task<IActionResult> Choose(string contentItemId, string? returnUrl = null) => ChooseAsync([contentItemId], returnUrl);

    /// <summary>Asks which plan the selected items are added to.</summary>
    [HttpPost]
    [ActionName(nameof(Choose))]
    public Task<IActionResult> ChoosePost(string[] itemIds, string? returnUrl = null) => ChooseAsync(itemIds, returnUrl);

    [HttpPost]
    public Task<IActionResult> AddContentItem(long deploymentPlanId, string contentItemId, string? returnUrl = null) =>
        AddContentItems(deploymentPlanId, [contentItemId], returnUrl);

    [HttpPost]
    public async Task<IActionResult> AddContentItems(long deploymentPlanId, string[] itemIds, string? returnUrl = null)
    {
        if (await plans.FindAsync(deploymentPlanId) is not { } plan)
        {
            return NotFound();
        }

        var items = await FindAsync(itemIds);
        if (items is null)
        {
            return Forbid();
        }

        var there = plan.DeploymentSteps.OfType<ContentItemDeploymentStep>().Select(step => step.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var added = items.Where(item => there.Add(item.ContentItemId)).ToList();
        plan.DeploymentSteps.AddRange(added.Select(item => new ContentItemDeploymentStep { Id = Guid.NewGuid().ToString("n"), ContentItemId = item.ContentItemId }));
        await plans.SaveAsync(plan);
        await (added.Count > 0
            ? notifier.SuccessAsync(H["{0} content items were added to the plan '{1}'.", added.Count, plan.Name])
            : notifier.InformationAsync(H["They are in the plan '{0}' already.", plan.Name]));
        return Back(returnUrl);
    }

    private async Task<IActionResult> ChooseAsync(string[] itemIds, string? returnUrl)
    {
        var items = await FindAsync(itemIds);
        if (items is null)
        {
            return Forbid();
        }

        if (items.Count == 0)
        {
            await notifier.WarningAsync(H["Select content items first."]);
            return Back(returnUrl);
        }

        return View(nameof(Choose), new ChoosePlanViewModel(items, await plans.ListAsync(), returnUrl));
    }

    /// <summary>The items that still exist; null when one of them is not the user's to take out.</summary>
    private async Task<List<ContentItem>?> FindAsync(string[]? itemIds)
    {
        var ids = (itemIds ?? []).Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal).Take(MaxItems);
        List<ContentItem> items = [.. await contentManager.GetAsync(ids, VersionOptions.Latest)];
        foreach (var item in items)
        {
            if (!await access.MayPlanAsync(item))
            {
                return null;
            }
        }

        return items;
    }

    private IActionResult Back(string? returnUrl) =>
        Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction("List", "Admin", new { contentTypeId = string.Empty });
}
