using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Contents.Comparison;

/// <summary>Shows an editor how two versions of an item differ, in the words and the order of the item's editor.</summary>
internal sealed partial class ContentComparison(
    IContentDefinitionManager definitions,
    ContentNames names,
    IClock clock,
    ILocalClock localClock,
    IStringLocalizer<ContentComparison> S)
{
    /// <summary>What changed from one version to another; empty when nothing did that an editor can see.</summary>
    public async Task<IReadOnlyList<ContentChange>> CompareAsync(ContentItem before, ContentItem after)
    {
        if (await definitions.GetTypeDefinitionAsync(after.ContentType) is not { } definition)
        {
            return [];
        }

        var pairs = Pairs(definition, before.Data, after.Data).Where(pair => !JsonNode.DeepEquals(pair.Before, pair.After)).ToList();
        var zone = await localClock.GetLocalTimeZoneAsync();
        var json = new ReadableJson(
            await names.OfAsync(pairs.SelectMany(pair => new[] { pair.Before, pair.After })),
            utc => clock.ConvertToTimeZone(new DateTimeOffset(utc), zone).DateTime,
            S);

        return [.. pairs.Select(pair => Change(pair, json)).OfType<ContentChange>()];
    }

    private static ContentChange? Change(Pair pair, ReadableJson json)
    {
        var (before, after) = (json.Text(pair.Before), json.Text(pair.After));

        // A value that was never set and one that was emptied differ in the store only.
        return before == after && before.Length == 0
            ? null
            : new ContentChange(pair.Path, pair.Label, TextDifference.Between(before, after));
    }

    private IEnumerable<Pair> Pairs(ContentTypeDefinition definition, JsonObject before, JsonObject after)
    {
        foreach (var part in definition.Parts)
        {
            var (old, current) = (before[part.Name] as JsonObject, after[part.Name] as JsonObject);

            foreach (var name in Names(old, current))
            {
                yield return new Pair($"{part.Name}.{name}", Label(part, name), old?[name], current?[name]);
            }
        }
    }

    private static IEnumerable<string> Names(JsonObject? before, JsonObject? after) =>
        (after ?? []).Select(member => member.Key).Union((before ?? []).Select(member => member.Key));

    private string Label(ContentTypePartDefinition part, string name)
    {
        var field = part.PartDefinition?.Fields.FirstOrDefault(candidate => candidate.Name == name);
        return field is not null ? S[field.DisplayName() is { Length: > 0 } label ? label : name] : S[Words().Replace(name, " $1")];
    }

    // SourceUrl is asked for in translations as "Source Url".
    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex Words();

    private sealed record Pair(string Path, string Label, JsonNode? Before, JsonNode? After);
}
