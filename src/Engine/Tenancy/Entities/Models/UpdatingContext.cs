using System.Text.Json.Nodes;

namespace OrchardCore.Infrastructure.Entities;

/// <summary>A model is changed.</summary>
public sealed class UpdatingContext<T>(T model, JsonNode? data) : HandlerContextBase<T>(model)
{
    /// <summary>The values that come from a recipe; null when there are none.</summary>
    public JsonNode? Data { get; } = data;
}
