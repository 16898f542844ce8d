using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Deployment;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Deployment.Access;

/// <summary>Which kinds of steps a person may add to plans, and export.</summary>
internal sealed class StepAccess(IEnumerable<StepPermission> permissions, IAuthorizationService authorization)
{
    public async Task<bool> MayAsync(ClaimsPrincipal user, DeploymentStep step)
    {
        foreach (var needed in permissions)
        {
            if (needed.Step.IsInstanceOfType(step) && !await authorization.AuthorizeAsync(user, needed.Permission))
            {
                return false;
            }
        }

        return true;
    }

    public async Task<bool> MayAsync(ClaimsPrincipal user, DeploymentPlan plan)
    {
        foreach (var step in plan.DeploymentSteps)
        {
            if (!await MayAsync(user, step))
            {
                return false;
            }
        }

        return true;
    }
}
