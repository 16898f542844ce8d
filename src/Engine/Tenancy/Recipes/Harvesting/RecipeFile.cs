using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using OrchardSite.Engine.Tenancy.Json;

namespace OrchardSite.Engine.Tenancy.Recipes.Harvesting;

/// <summary>Reads recipe files piece by piece, as a package's may be larger than memory; says the line where one is not JSON.</summary>
internal static class RecipeFile
{
    private const string StepsName = "steps";

    /// <summary>All of a recipe but its steps; the file has been seen to be JSON up to its end.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public static async Task<JsonObject> ReadHeadAsync(IFileInfo file, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var pieces = new JsonPieces(file.CreateReadStream());
            return await ReadHeadAsync(pieces, cancellationToken);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            var line = (e as JsonException)?.LineNumber + 1;
            throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"The recipe file '{file.Name}' is not a JSON object{(line is null ? string.Empty : $" (line {line})")}: {e.Message}"),
                e);
        }
    }

    /// <returns>Where the steps are read from; null when there is no array of them.</returns>
    public static async Task<RecipeSteps?> OpenStepsAsync(IFileInfo file, CancellationToken cancellationToken)
    {
        var pieces = new JsonPieces(file.CreateReadStream());
        await pieces.ReadAsync(cancellationToken);
        while (await pieces.ReadAsync(cancellationToken) && pieces.Token == JsonTokenType.PropertyName)
        {
            var isSteps = pieces.PropertyName == StepsName;
            await pieces.ReadAsync(cancellationToken);
            if (isSteps && pieces.Token == JsonTokenType.StartArray)
            {
                return new RecipeSteps(pieces);
            }

            await PassOverAsync(pieces, cancellationToken);
        }

        await pieces.DisposeAsync();
        return null;
    }

    private static async Task<JsonObject> ReadHeadAsync(JsonPieces pieces, CancellationToken cancellationToken)
    {
        await pieces.ReadAsync(cancellationToken);
        if (pieces.Token != JsonTokenType.StartObject)
        {
            throw new InvalidOperationException($"it begins with a value of the kind '{pieces.Token}'.");
        }

        var head = new JsonObject();
        while (await pieces.ReadAsync(cancellationToken) && pieces.Token == JsonTokenType.PropertyName)
        {
            var name = pieces.PropertyName!;
            await pieces.ReadAsync(cancellationToken);
            if (name == StepsName)
            {
                await PassOverAsync(pieces, cancellationToken);
            }
            else
            {
                head[name] = await pieces.ReadNodeAsync(cancellationToken);
            }
        }

        // What stands behind the object is an error that only reading finds.
        await pieces.ReadAsync(cancellationToken);
        return head;
    }

    private static async ValueTask PassOverAsync(JsonPieces pieces, CancellationToken cancellationToken)
    {
        if (pieces.Token is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            await pieces.SkipToEndAsync(pieces.Depth, cancellationToken);
        }
    }
}
