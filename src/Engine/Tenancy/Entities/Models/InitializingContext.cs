using System.Text.Json.Nodes;

namespace OrchardCore.Infrastructure.Entities;

/// <summary>A new model gets its first values.</summary>
public sealed class InitializingContext<T>(T model, JsonNode? data) : HandlerContextBase<T>(model)
{
    /// <summary>The values that come from a recipe; null when there are none.</summary>
    public JsonNode? Data { get; } = data;
}
