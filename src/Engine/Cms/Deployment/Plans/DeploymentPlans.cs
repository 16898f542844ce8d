using OrchardCore.Deployment;
using OrchardCore.Deployment.Indexes;
using YesSql;

namespace OrchardSite.Engine.Cms.Deployment.Plans;

/// <summary>The plans of the tenant.</summary>
internal sealed class DeploymentPlans(ISession session)
{
    public const int MaxPlans = 200;

    public Task<List<DeploymentPlan>> ListAsync() =>
        session.Query<DeploymentPlan, DeploymentPlanIndex>().OrderBy(index => index.Name).Take(MaxPlans).ToAsyncEnumerable().ToListAsync().AsTask();

    public Task<DeploymentPlan?> FindAsync(long id) => session.GetAsync<DeploymentPlan>(id)!;

    public Task<DeploymentPlan?> FindAsync(string name) =>
        session.Query<DeploymentPlan, DeploymentPlanIndex>(index => index.Name == name).FirstOrDefaultAsync()!;

    public Task SaveAsync(DeploymentPlan plan) => session.SaveAsync(plan);

    public void Delete(DeploymentPlan plan) => session.Delete(plan);
}
