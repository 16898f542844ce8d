using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.Json;
using OrchardCore.Rules;
using OrchardCore.Rules.Services;

namespace OrchardSite.Engine.Cms.Rules.Recipes;

/// <summary>
/// Reads conditions out of a recipe. A condition says its kind by <c>Name</c>, or as stored documents do by <c>$type</c>; a group's
/// conditions are read in the same way.
/// </summary>
internal sealed class ConditionReader(
    IEnumerable<IConditionFactory> factories,
    IConditionIdGenerator ids,
    IOptions<DocumentJsonSerializerOptions> json)
{
    private const int MaxDepth = 20;
    private const string TypeProperty = "$type";
    private const string ConditionsProperty = nameof(ConditionGroup.Conditions);

    private readonly Dictionary<string, IConditionFactory> _factories = factories.DistinctBy(factory => factory.Name).ToDictionary(factory => factory.Name, StringComparer.Ordinal);

    /// <summary>Reads an array of conditions; what cannot be read is told with the property that it stands in.</summary>
    public IReadOnlyList<Condition> Read(JsonNode? node, string path, IList<string> errors) => Read(node, path, errors, 0);

    private List<Condition> Read(JsonNode? node, string path, IList<string> errors, int depth)
    {
        if (node is not JsonArray array || depth > MaxDepth)
        {
            errors.Add($"The property '{path}' must be an array of conditions, {MaxDepth} levels deep at most.");
            return [];
        }

        return [.. array.Select((item, index) => ReadOne(item, $"{path}[{index}]", errors, depth)).OfType<Condition>()];
    }

    private Condition? ReadOne(JsonNode? node, string path, IList<string> errors, int depth)
    {
        if (node is not JsonObject item || Find(item) is not { } factory)
        {
            var name = (node as JsonObject)?["Name"] ?? (node as JsonObject)?[TypeProperty];
            errors.Add($"The property '{path}' is of the unknown condition '{name}'. Known are: {string.Join(", ", _factories.Keys.Order(StringComparer.Ordinal))}.");
            return null;
        }

        return Deserialize(item, factory.Create(), path, errors, depth);
    }

    private Condition? Deserialize(JsonObject item, Condition made, string path, IList<string> errors, int depth)
    {
        var own = (JsonObject)item.DeepClone();
        own.Remove(TypeProperty);
        own.Remove(ConditionsProperty);
        try
        {
            var condition = (Condition)own.Deserialize(made.GetType(), json.Value.SerializerOptions)!;
            condition.Name = made.Name;
            if (string.IsNullOrEmpty(condition.ConditionId))
            {
                ids.GenerateUniqueId(condition);
            }

            if (condition is ConditionGroup group)
            {
                group.Conditions.AddRange(Read(item[ConditionsProperty] ?? new JsonArray(), $"{path}.{ConditionsProperty}", errors, depth + 1));
            }

            return condition;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            errors.Add($"The property '{path}' cannot be read as {made.Name}: {exception.Message}");
            return null;
        }
    }

    private IConditionFactory? Find(JsonObject item)
    {
        var name = item["Name"]?.ToString();
        if (string.IsNullOrEmpty(name) && item[TypeProperty]?.ToString() is { } type)
        {
            var fullName = type.Split(',')[0].Trim();
            name = fullName[(fullName.LastIndexOf('.') + 1)..];
        }

        return name is not null && _factories.TryGetValue(name, out var factory) ? factory : null;
    }
}
