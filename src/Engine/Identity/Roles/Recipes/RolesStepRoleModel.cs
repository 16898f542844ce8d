using System.Text.Json.Serialization;

namespace OrchardSite.Engine.Identity.Roles.Recipes;

/// <summary>One role of a <c>Roles</c> step.</summary>
internal sealed class RolesStepRoleModel
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    [JsonConverter(typeof(JsonStringEnumConverter<PermissionBehavior>))]
    public PermissionBehavior PermissionBehavior { get; set; }

    public string[] Permissions { get; set; } = [];
}
