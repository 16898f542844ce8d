using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>An object with properties that modules add.</summary>
public interface IEntity
{
    JsonObject Properties { get; }
}
