using OrchardCore.ContentManagement;
using OrchardCore.Deployment;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Adding;

/// <summary>The items that are to be added, and the plans that they can be added to.</summary>
internal sealed record ChoosePlanViewModel(IReadOnlyList<ContentItem> Items, IReadOnlyList<DeploymentPlan> Plans, string? ReturnUrl);
