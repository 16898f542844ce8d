using System.Collections.Concurrent;
using System.Text.Json;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Display.Placement;

/// <summary>The placement files of modules and themes, parsed once for all tenants.</summary>
internal sealed class PlacementCatalog(IModuleFiles files)
{
    private static readonly JsonSerializerOptions _json = new()
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        PropertyNameCaseInsensitive = true,
    };

    private readonly ConcurrentDictionary<string, PlacementRule[]> _rules = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<PlacementRule> Of(string moduleId) => _rules.GetOrAdd(moduleId, Read);

    internal static PlacementRule[] Parse(Stream content, string source)
    {
        PlacementFile? file;
        try
        {
            file = JsonSerializer.Deserialize<PlacementFile>(content, _json);
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException(
                $"The placement file of '{source}' is broken at line {exception.LineNumber + 1}: {exception.Message}", exception);
        }

        return [.. (file ?? []).SelectMany(entry => entry.Value.Select(node => new PlacementRule(entry.Key, node, source)))];
    }

    private PlacementRule[] Read(string moduleId)
    {
        var file = files.Get(moduleId, "placement.json");
        if (!file.Exists)
        {
            return [];
        }

        using var stream = file.CreateReadStream();
        return Parse(stream, moduleId);
    }
}
