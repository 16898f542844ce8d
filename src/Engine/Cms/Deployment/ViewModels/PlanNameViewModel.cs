namespace OrchardSite.Engine.Cms.Deployment.ViewModels;

/// <summary>A plan's name as it is typed.</summary>
internal class PlanNameViewModel
{
    public long Id { get; set; }

    public string? Name { get; set; }
}
