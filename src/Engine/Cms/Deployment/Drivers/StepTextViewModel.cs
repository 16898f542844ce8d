namespace OrchardSite.Engine.Cms.Deployment.Drivers;

/// <summary>A step as lists show it.</summary>
internal class StepTextViewModel
{
    public string Title { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    /// <summary>What was chosen in this step.</summary>
    public string? Choice { get; set; }
}
