using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Identity.Roles.Recipes;

/// <summary>The recipe step <c>Roles</c>: makes roles, or changes what they may do.</summary>
internal sealed class RolesStep(RoleManager<IRole> roleManager, ISystemRoleProvider systemRoleProvider, IStringLocalizer<RolesStep> S)
    : NamedRecipeStepHandler("Roles")
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.Deserialize<RolesStepModel>(_json) ?? new RolesStepModel();
        foreach (var entry in model.Roles)
        {
            if (string.IsNullOrWhiteSpace(entry.Name))
            {
                context.Errors.Add(S["A role of the step 'Roles' has no 'Name'."]);
                continue;
            }

            var result = await ApplyAsync(entry, entry.Name.Trim());
            foreach (var error in result.Errors)
            {
                context.Errors.Add(S["Role '{0}': {1}", entry.Name, error.Description]);
            }
        }
    }

    private async Task<IdentityResult> ApplyAsync(RolesStepRoleModel entry, string name)
    {
        var role = await roleManager.FindByNameAsync(name) as Role;
        if (role is null)
        {
            var result = await roleManager.CreateAsync(new Role { RoleName = name, RoleDescription = entry.Description! });

            // Read again: on being made it was given what the features mean for it.
            role = await roleManager.FindByNameAsync(name) as Role;
            if (!result.Succeeded || role is null)
            {
                return result;
            }
        }

        role.RoleDescription = entry.Description ?? role.RoleDescription;
        if (!systemRoleProvider.IsAdminRole(name))
        {
            RolePermissionChange.Apply(role, entry.PermissionBehavior, entry.Permissions ?? []);
        }

        return await roleManager.UpdateAsync(role);
    }
}
