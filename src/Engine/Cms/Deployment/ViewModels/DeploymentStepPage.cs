namespace OrchardSite.Engine.Cms.Deployment.ViewModels;

/// <summary>The form of a step's options.</summary>
/// <param name="PlanId">The plan that it belongs to.</param>
/// <param name="StepId">The step; null for one that is being added.</param>
/// <param name="Kind">The kind of a step that is being added.</param>
/// <param name="Editor">The options.</param>
internal sealed record DeploymentStepPage(long PlanId, string? StepId, string? Kind, object Editor);
