using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Content.Recipes;

/// <summary>The items that a step brings.</summary>
internal sealed class ContentStepModel
{
    public JsonArray Data { get; set; } = [];
}
