using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.Deployment.AddToDeploymentPlan;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.Deployment.Drivers;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Adding;

/// <summary>The item that is exported.</summary>
internal sealed class ContentItemDeploymentStepDriver(
    IEnumerable<StepText> texts,
    IContentManager contentManager,
    IStringLocalizer<ContentItemDeploymentStepDriver> S) : StepWithOptionsDriver<ContentItemDeploymentStep>(texts)
{
    protected override async ValueTask<string?> ChoiceAsync(ContentItemDeploymentStep step)
    {
        if (string.IsNullOrEmpty(step.ContentItemId))
        {
            return null;
        }

        return await contentManager.GetAsync(step.ContentItemId, VersionOptions.Latest) is { } item
            ? item.DisplayText is { Length: > 0 } title ? title : step.ContentItemId
            : S["{0} (deleted)", step.ContentItemId];
    }

    protected override async ValueTask CheckAsync(ContentItemDeploymentStep step, IUpdateModel updater)
    {
        step.ContentItemId = step.ContentItemId?.Trim();
        if (string.IsNullOrEmpty(step.ContentItemId) || await contentManager.GetAsync(step.ContentItemId, VersionOptions.Latest) is null)
        {
            updater.ModelState.AddModelError(Prefix, nameof(step.ContentItemId), S["There is no content item with the id “{0}”.", step.ContentItemId ?? string.Empty]);
        }
    }
}
