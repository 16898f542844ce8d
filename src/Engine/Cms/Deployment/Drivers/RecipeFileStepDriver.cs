using Microsoft.Extensions.Localization;
using OrchardCore.Deployment.Steps;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Deployment.Drivers;

/// <summary>What the recipe of the package is called.</summary>
internal sealed class RecipeFileStepDriver(
    IEnumerable<StepText> texts,
    IStringLocalizer<RecipeFileStepDriver> S) : StepWithOptionsDriver<RecipeFileDeploymentStep>(texts)
{
    protected override string? Choice(RecipeFileDeploymentStep step) => step.RecipeName;

    protected override void Check(RecipeFileDeploymentStep step, IUpdateModel updater)
    {
        if (string.IsNullOrWhiteSpace(step.RecipeName))
        {
            updater.ModelState.AddModelError(Prefix, nameof(step.RecipeName), S["Give the recipe a name."]);
        }
    }
}
