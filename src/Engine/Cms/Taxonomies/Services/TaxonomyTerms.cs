using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace OrchardSite.Engine.Cms.Taxonomies.Services;

/// <summary>Reads and writes the terms of a taxonomy item.</summary>
internal static class TaxonomyTerms
{
    public static JsonArray? Stored(ContentItem taxonomy) =>
        (taxonomy.Data[nameof(TaxonomyPart)] as JsonObject)?[TermTree.Terms] as JsonArray;

    /// <summary>A copy of the tree that can be changed and put back with <see cref="Put"/>.</summary>
    public static JsonArray Copy(ContentItem taxonomy) =>
        JsonSerializer.SerializeToNode(taxonomy.GetOrCreate<TaxonomyPart>().Terms, JOptions.Default) as JsonArray ?? [];

    public static void Put(ContentItem taxonomy, JsonArray terms) =>
        taxonomy.Alter<TaxonomyPart>(part => part.Terms = terms.Deserialize<List<ContentItem>>(JOptions.Default) ?? []);

    public static ContentItem? Find(ContentItem taxonomy, string termId) =>
        TermTree.Find(Stored(taxonomy), termId)?.Deserialize<ContentItem>(JOptions.Default);

    /// <summary>The term and those above it, from the term up.</summary>
    public static List<ContentItem> Inherited(ContentItem taxonomy, string termId) =>
        TermTree.Path(Stored(taxonomy), termId) is { } path
            ? [.. path.AsEnumerable().Reverse().Select(term => term.Deserialize<ContentItem>(JOptions.Default)!)]
            : [];

    /// <summary>The terms below an item, which is a term or a whole taxonomy.</summary>
    public static List<ContentItem> Below(ContentItem item) =>
        item.Has(nameof(TaxonomyPart))
            ? item.GetOrCreate<TaxonomyPart>().Terms
            : item.Data[TermTree.Terms]?.Deserialize<List<ContentItem>>(JOptions.Default) ?? [];
}
