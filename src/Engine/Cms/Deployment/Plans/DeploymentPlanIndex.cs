using YesSql.Indexes;

namespace OrchardCore.Deployment.Indexes;

/// <summary>Plans by name.</summary>
public class DeploymentPlanIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string Name { get; set; } = null!;
}
