using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Rules;
using OrchardCore.Rules.Services;
using OrchardSite.Engine.Cms.Rules.Recipes;

namespace OrchardSite.Engine.Cms.Layers.Recipes;

/// <summary>Recipe step <c>Layers</c>: adds layers, or changes those that are there. Nothing is changed when a condition cannot be read.</summary>
internal sealed class LayerStep(ILayerService layers, ConditionReader conditions, IConditionIdGenerator ids, IStringLocalizer<LayerStep> S) : NamedRecipeStepHandler("Layers")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["Layers"] is not JsonArray entries)
        {
            context.Errors.Add(S["The step 'Layers' has no array 'Layers'."]);
            return;
        }

        var read = entries.Select((entry, index) => Read(entry, $"Layers[{index}]", context.Errors)).ToList();
        if (context.Errors.Count > 0)
        {
            return;
        }

        var document = await layers.LoadLayersAsync();
        foreach (var layer in read)
        {
            Put(document, layer!);
        }

        await layers.UpdateAsync(document);
    }

    private Layer? Read(JsonNode? entry, string path, IList<string> errors)
    {
        if (entry is not JsonObject json || json["Name"]?.ToString() is not { Length: > 0 } name)
        {
            errors.Add($"Layers: the property '{path}.Name' is missing.");
            return null;
        }

        return new Layer
        {
            Name = name,
            Description = json["Description"]?.ToString(),
            LayerRule = json["LayerRule"] is { } rule ? ReadRule(rule, $"{path}.LayerRule", errors) : null,
        };
    }

    private Rule? ReadRule(JsonNode node, string path, IList<string> errors)
    {
        if (node is not JsonObject json)
        {
            errors.Add($"Layers: the property '{path}' must be an object with 'Conditions'.");
            return null;
        }

        var rule = new Rule { Name = json["Name"]?.ToString(), ConditionId = json["ConditionId"]?.ToString() };
        rule.Conditions.AddRange(conditions.Read(json["Conditions"], $"{path}.Conditions", errors));
        return rule;
    }

    private void Put(LayersDocument document, Layer layer)
    {
        if (document.Layers.Find(known => known.Name == layer.Name) is not { } existing)
        {
            layer.LayerRule ??= new Rule();
            EnsureId(layer.LayerRule);
            document.Layers.Add(layer);
            return;
        }

        existing.Description = layer.Description ?? existing.Description;
        existing.LayerRule = layer.LayerRule ?? existing.LayerRule ?? new Rule();
        EnsureId(existing.LayerRule);
    }

    private void EnsureId(Rule rule)
    {
        if (string.IsNullOrEmpty(rule.ConditionId))
        {
            ids.GenerateUniqueId(rule);
        }
    }
}
