using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentTypes.Deployment;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Deployment.Drivers;

/// <summary>The types that are exported, each with the part of its own fields.</summary>
internal sealed class DefinitionStepDriver(
    IEnumerable<StepText> texts,
    IContentDefinitionManager definitions,
    IStringLocalizer<DefinitionStepDriver> S) : StepWithOptionsDriver<ContentDefinitionDeploymentStep>(texts)
{
    protected override string Choice(ContentDefinitionDeploymentStep step) => step.IncludeAll ? S["All"] : string.Join(S[", "], step.ContentTypes);

    protected override void Check(ContentDefinitionDeploymentStep step, IUpdateModel updater)
    {
        if (!step.IncludeAll && step.ContentTypes.Length == 0)
        {
            updater.ModelState.AddModelError(Prefix, nameof(step.ContentTypes), S["Choose at least one content type."]);
        }
    }

    protected override ShapeResult Editor(ContentDefinitionDeploymentStep step) => Initialize<TypeChoices>("ContentDefinitionDeploymentStep_Fields_Edit", async model =>
    {
        model.IncludeAll = step.IncludeAll;
        model.ContentTypes = step.ContentTypes;
        model.Known = [.. (await definitions.ListTypeDefinitionsAsync())
            .Select(type => (type.Name, type.DisplayName))
            .OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
    });
}
