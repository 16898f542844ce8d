namespace OrchardSite.Engine.Identity.Roles.Recipes;

/// <summary>What a recipe's permissions are to those that the role has.</summary>
internal enum PermissionBehavior
{
    Replace = 0,
    Add = 1,
    Remove = 2,
}
