using OrchardCore.Deployment;

namespace OrchardSite.Engine.Cms.Deployment.ViewModels;

/// <summary>A plan with its steps, and the kinds of steps that can be added.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Steps">Its steps, each with its shape.</param>
/// <param name="Kinds">The names of the kinds, each with its shape.</param>
internal sealed record DeploymentPlanPage(
    DeploymentPlan Plan,
    IReadOnlyList<(DeploymentStep Step, object Shape, bool HasOptions)> Steps,
    IReadOnlyList<(string Name, object Shape)> Kinds);
