using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardSite.EndToEnd.Tests.Administration;

/// <summary>A package that was downloaded, and how it differs from another.</summary>
public sealed class SitePackage : IDisposable
{
    private static readonly JsonSerializerOptions _readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ZipArchive _archive;

    public SitePackage(byte[] content)
    {
        _archive = new ZipArchive(new MemoryStream(content));
        Steps = Read();
        Files = _archive.Entries.Where(entry => entry.FullName != "Recipe.json").ToDictionary(entry => entry.FullName, entry => entry.Crc32);
    }

    /// <summary>Each thing that a step says, by where it stands; what a step lists is known by its id or name, not by its place.</summary>
    public IReadOnlyDictionary<string, string> Steps { get; }

    public IReadOnlyDictionary<string, uint> Files { get; }

    public void ExtractTo(string folder) => _archive.ExtractToDirectory(folder);

    /// <summary>What only one of the packages has, or both in different ways.</summary>
    public IReadOnlyList<string> DifferencesTo(SitePackage other) =>
    [
        .. Steps.Keys.Union(other.Steps.Keys).Where(key => Steps.GetValueOrDefault(key) != other.Steps.GetValueOrDefault(key))
            .Select(key => $"{key}\n- {Steps.GetValueOrDefault(key)}\n+ {other.Steps.GetValueOrDefault(key)}"),
        .. Files.Keys.Union(other.Files.Keys).Where(name => Files.GetValueOrDefault(name) != other.Files.GetValueOrDefault(name)),
    ];

    public void Dispose() => _archive.Dispose();

    private Dictionary<string, string> Read()
    {
        using var recipe = _archive.GetEntry("Recipe.json")!.Open();
        var steps = JsonNode.Parse(recipe)!["steps"]!.AsArray();
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            foreach (var (property, value) in step!.AsObject())
            {
                Add(said, $"{step["name"]}/{property}", value);
            }
        }

        return said;
    }

    private static void Add(Dictionary<string, string> said, string path, JsonNode? value)
    {
        if (value is not JsonArray items)
        {
            said.Add(path, Text(value));
            return;
        }

        foreach (var item in items)
        {
            said.Add($"{path}/{Key(item) ?? Text(item)}", Text(item));
        }
    }

    private static string? Key(JsonNode? item) => item is JsonObject entry
        ? (entry["ContentItemVersionId"] ?? entry["Id"] ?? entry["SitemapId"] ?? entry["Name"] ?? entry["TargetPath"])?.ToString()
        : null;

    private static string Text(JsonNode? value) => value?.ToJsonString(_readable) ?? "null";
}
