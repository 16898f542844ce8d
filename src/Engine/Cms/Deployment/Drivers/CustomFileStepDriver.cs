using Microsoft.Extensions.Localization;
using OrchardCore.Deployment.Steps;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.Deployment.Packages;

namespace OrchardSite.Engine.Cms.Deployment.Drivers;

/// <summary>The file that is put into the package.</summary>
internal sealed class CustomFileStepDriver(
    IEnumerable<StepText> texts,
    IStringLocalizer<CustomFileStepDriver> S) : StepWithOptionsDriver<CustomFileDeploymentStep>(texts)
{
    protected override string? Choice(CustomFileDeploymentStep step) => step.FileName;

    protected override void Check(CustomFileDeploymentStep step, IUpdateModel updater)
    {
        if (!PackageNames.TryClean(step.FileName ?? string.Empty, out _) || string.Equals(step.FileName, "Recipe.json", StringComparison.OrdinalIgnoreCase))
        {
            updater.ModelState.AddModelError(Prefix, nameof(step.FileName), S["'{0}' cannot be the name of the file: write one such as notes/readme.txt, but not Recipe.json.", step.FileName ?? string.Empty]);
        }
    }
}
