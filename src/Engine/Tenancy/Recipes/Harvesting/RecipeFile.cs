using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;

namespace OrchardSite.Engine.Tenancy.Recipes.Harvesting;

/// <summary>Reads recipe files; says the line where one is not JSON.</summary>
internal static class RecipeFile
{
    public static async Task<JsonObject> ReadAsync(IFileInfo file, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var stream = file.CreateReadStream();
            return await JObject.LoadAsync(stream, cancellationToken: cancellationToken)
                ?? throw new InvalidDataException($"The recipe file '{file.Name}' is empty.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            var line = (e as JsonException)?.LineNumber + 1;
            throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"The recipe file '{file.Name}' is not a JSON object{(line is null ? string.Empty : $" (line {line})")}: {e.Message}"),
                e);
        }
    }
}
