namespace OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget;

/// <summary>The plan that chosen content is exported with.</summary>
public class ExportContentToDeploymentTargetSettings
{
    /// <summary>0 for none.</summary>
    public long ExportContentToDeploymentTargetPlanId { get; set; }
}
