using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Deployment;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Deployment.Drivers;

/// <summary>The types whose items are exported.</summary>
internal sealed class ContentStepDriver(
    IEnumerable<StepText> texts,
    IContentDefinitionManager definitions,
    IStringLocalizer<ContentStepDriver> S) : StepWithOptionsDriver<ContentDeploymentStep>(texts)
{
    protected override string Choice(ContentDeploymentStep step) => string.Join(S[", "], step.ContentTypes);

    protected override void Check(ContentDeploymentStep step, IUpdateModel updater)
    {
        if (step.ContentTypes.Length == 0)
        {
            updater.ModelState.AddModelError(Prefix, nameof(step.ContentTypes), S["Choose at least one content type."]);
        }
    }

    protected override ShapeResult Editor(ContentDeploymentStep step) => Initialize<TypeChoices>("ContentDeploymentStep_Fields_Edit", async model =>
    {
        model.ContentTypes = step.ContentTypes;
        model.ExportAsSetupRecipe = step.ExportAsSetupRecipe;
        model.Known = [.. (await definitions.ListTypeDefinitionsAsync())
            .Where(type => type.IsListable() || type.IsCreatable() || !type.HasStereotype() || type.StereotypeEquals("Widget"))
            .Select(type => (type.Name, type.DisplayName))
            .OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
    });
}
