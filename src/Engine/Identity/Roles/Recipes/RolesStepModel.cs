namespace OrchardSite.Engine.Identity.Roles.Recipes;

/// <summary>The JSON of a <c>Roles</c> step.</summary>
internal sealed class RolesStepModel
{
    public RolesStepRoleModel[] Roles { get; set; } = [];
}
