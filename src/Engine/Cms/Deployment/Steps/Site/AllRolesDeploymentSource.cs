using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Deployment;
using OrchardCore.Roles.Deployment;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Site;

/// <summary>The step <c>Roles</c>.</summary>
internal sealed class AllRolesDeploymentSource(IRoleService roleService, RoleManager<IRole> roleManager) : DeploymentSourceBase<AllRolesDeploymentStep>
{
    protected override async Task ProcessAsync(AllRolesDeploymentStep step, DeploymentPlanResult result)
    {
        var roles = new JsonArray();
        foreach (var name in (await roleService.GetRolesAsync()).Select(role => role.RoleName))
        {
            if (await roleManager.FindByNameAsync(name) is Role role)
            {
                roles.Add(new JsonObject
                {
                    ["Name"] = role.RoleName,
                    ["Description"] = role.RoleDescription,
                    ["PermissionBehavior"] = "Replace",
                    ["Permissions"] = new JsonArray([.. role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => JsonValue.Create(claim.ClaimValue))]),
                });
            }
        }

        result.Steps.Add(RecipeTexts.Plain(new JsonObject { ["name"] = "Roles", ["Roles"] = roles }));
    }
}
