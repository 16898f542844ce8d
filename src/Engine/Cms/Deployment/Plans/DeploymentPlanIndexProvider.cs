using OrchardCore.Deployment;
using OrchardCore.Deployment.Indexes;
using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.Deployment.Plans;

internal sealed class DeploymentPlanIndexProvider : IndexProvider<DeploymentPlan>
{
    public override void Describe(DescribeContext<DeploymentPlan> context) =>
        context.For<DeploymentPlanIndex>().Map(plan => new DeploymentPlanIndex { Name = plan.Name });
}
