using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>An object with properties that modules add.</summary>
public class Entity : IEntity
{
    public JsonObject Properties { get; set; } = [];
}
