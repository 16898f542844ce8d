using OrchardCore.ContentTypes.Deployment;
using OrchardSite.Engine.Tenancy.Localization;

namespace OrchardSite.Engine.Cms.Deployment.Drivers;

/// <summary>Replaces all types and parts when it is added by hand; recipes may name some.</summary>
internal sealed class ReplaceDefinitionStepDriver(IEnumerable<StepText> texts) : StepDriver<ReplaceContentDefinitionDeploymentStep>(texts)
{
    protected override string? Choice(ReplaceContentDefinitionDeploymentStep step) => step.ContentTypes.Length == 0 ? null : NameList.Join(step.ContentTypes);
}
