using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using NSubstitute;
using OrchardCore.Contents.Deployment;
using OrchardCore.Deployment;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Deployment;
using OrchardSite.Engine.Cms.Deployment.Access;

namespace OrchardSite.Engine.Tests.Cms.Deployment;

/// <summary>A plan that tells more than others is for fewer people.</summary>
public sealed class StepAccessTests
{
    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    public async Task May_PlanWithAccounts_OnlyWhoMayDoEverything(bool hasAccounts, bool isOwner, bool expected)
    {
        var authorization = Substitute.For<IAuthorizationService>();
        authorization.AuthorizeAsync(Arg.Any<ClaimsPrincipal>(), Arg.Any<object?>(), Arg.Any<IEnumerable<IAuthorizationRequirement>>())
            .Returns(isOwner ? AuthorizationResult.Success() : AuthorizationResult.Failed());
        var access = new StepAccess([new StepPermission(typeof(AllUsersDeploymentStep), new Permission("SiteOwner"))], authorization);
        var plan = new DeploymentPlan { DeploymentSteps = [new AllContentDeploymentStep()] };
        if (hasAccounts)
        {
            plan.DeploymentSteps.Add(new AllUsersDeploymentStep());
        }

        Assert.Equal(expected, await access.MayAsync(new ClaimsPrincipal(), plan));
    }
}
