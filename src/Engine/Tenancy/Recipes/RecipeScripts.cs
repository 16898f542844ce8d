using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Scripting;

namespace OrchardSite.Engine.Tenancy.Recipes;

/// <summary>
/// Replaces texts such as <c>[js: uuid()]</c> by what they evaluate to, again and again while that is such a text too.
/// Texts in brackets that name no script language stay as they are.
/// </summary>
internal sealed class RecipeScripts(RecipeDescriptor recipe, IReadOnlyCollection<IGlobalMethodProvider> methods)
{
    private const int MaxNesting = 10;

    /// <param name="step">The step, changed in place.</param>
    /// <param name="scripting">The scripting manager of the scope that the step runs in.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task EvaluateAsync(JsonNode? step, IScriptingManager scripting, CancellationToken cancellationToken)
    {
        switch (step)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties.ToArray())
                {
                    if (await ReplaceAsync(value, scripting, cancellationToken) is { } replaced)
                    {
                        properties[name] = replaced;
                    }
                }

                break;
            case JsonArray entries:
                for (var i = 0; i < entries.Count; i++)
                {
                    if (await ReplaceAsync(entries[i], scripting, cancellationToken) is { } replaced)
                    {
                        entries[i] = replaced;
                    }
                }

                break;
        }
    }

    /// <summary>The entries of a list, each evaluated when it is its turn.</summary>
    public async IAsyncEnumerable<JsonNode?> EvaluateAsync(
        IAsyncEnumerable<JsonNode?> entries, IScriptingManager scripting, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            yield return await ReplaceAsync(entry, scripting, cancellationToken) ?? entry;
        }
    }

    /// <summary>Evaluates a text; gives it back when it is no expression.</summary>
    public string Evaluate(string text, IScriptingManager scripting)
    {
        for (var depth = 0; depth < MaxNesting && GetDirective(text, scripting) is { } directive; depth++)
        {
            text = scripting.Evaluate(directive, recipe.FileProvider, recipe.BasePath, methods)?.ToString() ?? string.Empty;
        }

        return text;
    }

    private async Task<JsonNode?> ReplaceAsync(JsonNode? node, IScriptingManager scripting, CancellationToken cancellationToken)
    {
        if (node is not JsonValue value || !value.TryGetValue<string>(out var text))
        {
            await EvaluateAsync(node, scripting, cancellationToken);
            return null;
        }

        var evaluated = text;
        for (var depth = 0; depth < MaxNesting && GetDirective(evaluated, scripting) is { } directive; depth++)
        {
            var result = await scripting.EvaluateAsync(directive, recipe.FileProvider, recipe.BasePath, methods, cancellationToken);
            evaluated = result?.ToString() ?? string.Empty;
        }

        return ReferenceEquals(evaluated, text) ? null : JsonValue.Create(evaluated);
    }

    private static string? GetDirective(string text, IScriptingManager scripting)
    {
        if (text is not ['[', .., ']'])
        {
            return null;
        }

        var directive = text[1..^1].Trim();
        var colon = directive.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && scripting.GetScriptingEngine(directive[..colon]) is not null ? directive : null;
    }
}
