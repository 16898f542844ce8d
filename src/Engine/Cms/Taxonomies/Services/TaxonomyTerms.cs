using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using OrchardSite.Engine.Cms.Contents.Trees;

namespace OrchardSite.Engine.Cms.Taxonomies.Services;

/// <summary>Reads and writes the terms of a taxonomy item.</summary>
internal static class TaxonomyTerms
{
    internal const string Terms = nameof(TaxonomyPart.Terms);

    public static ItemTree Tree { get; } = new(Terms);

    public static JsonArray? Stored(ContentItem taxonomy) =>
        (taxonomy.Data[nameof(TaxonomyPart)] as JsonObject)?[Terms] as JsonArray;

    /// <summary>A copy of the tree that can be changed and put back with <see cref="Put"/>.</summary>
    public static JsonArray Copy(ContentItem taxonomy) =>
        JsonSerializer.SerializeToNode(taxonomy.GetOrCreate<TaxonomyPart>().Terms, JOptions.Default) as JsonArray ?? [];

    public static void Put(ContentItem taxonomy, JsonArray terms) =>
        taxonomy.Alter<TaxonomyPart>(part => part.Terms = terms.Deserialize<List<ContentItem>>(JOptions.Default) ?? []);

    public static ContentItem? Find(ContentItem taxonomy, string termId) =>
        Tree.Find(Stored(taxonomy), termId)?.Deserialize<ContentItem>(JOptions.Default);

    /// <summary>The term and those above it, from the term up.</summary>
    public static List<ContentItem> Inherited(ContentItem taxonomy, string termId) =>
        Tree.Path(Stored(taxonomy), termId) is { } path
            ? [.. path.AsEnumerable().Reverse().Select(term => term.Deserialize<ContentItem>(JOptions.Default)!)]
            : [];

    /// <summary>The terms below an item, which is a term or a whole taxonomy.</summary>
    public static List<ContentItem> Below(ContentItem item) =>
        item.Has(nameof(TaxonomyPart))
            ? item.GetOrCreate<TaxonomyPart>().Terms
            : item.Data[Terms]?.Deserialize<List<ContentItem>>(JOptions.Default) ?? [];
}
