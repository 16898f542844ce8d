using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

/// <summary>Keeps what people have written from being run as a script where the recipe is executed.</summary>
internal static class RecipeTexts
{
    private static readonly string[] _prefixes = ["js:", "file:"];

    /// <summary>Puts a blank behind each text that a recipe would take for an expression, such as <c>[js: …]</c>.</summary>
    public static T Plain<T>(T node)
        where T : JsonNode
    {
        switch (node)
        {
            case JsonObject item:
                foreach (var (name, value) in item.ToArray())
                {
                    if (Replacement(value) is { } text)
                    {
                        item[name] = text;
                    }
                }

                break;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    if (Replacement(items[index]) is { } text)
                    {
                        items[index] = text;
                    }
                }

                break;
        }

        return node;
    }

    private static string? Replacement(JsonNode? node)
    {
        if (node is JsonValue value)
        {
            return value.TryGetValue<string>(out var text) && IsExpression(text) ? text + ' ' : null;
        }

        if (node is not null)
        {
            Plain(node);
        }

        return null;
    }

    private static bool IsExpression(string text) =>
        text is ['[', .., ']'] && Array.Exists(_prefixes, prefix => text.AsSpan(1).TrimStart().StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
