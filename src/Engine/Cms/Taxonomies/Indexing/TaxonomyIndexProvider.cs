using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Data;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.Taxonomies.Indexing;

/// <summary>Indexes the taxonomy fields of an item: a row a term, of the versions that are published or latest.</summary>
internal sealed class TaxonomyIndexProvider(IServiceProvider services) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    private readonly Dictionary<string, List<(string Part, string Field)>> _fieldsByType = [];

    // Resolved late: the definitions are read through the session that this provider belongs to.
    private IContentDefinitionManager? _definitions;

    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<TaxonomyIndex>().Map(MapAsync);

    private async Task<IEnumerable<TaxonomyIndex>?> MapAsync(ContentItem item)
    {
        if (!item.Published && !item.Latest)
        {
            return [];
        }

        var rows = new List<TaxonomyIndex>();
        foreach (var (part, field) in await FieldsAsync(item.ContentType))
        {
            if (item.Get<ContentPart>(part)?.Get<TaxonomyField>(field) is { } value)
            {
                rows.AddRange(Rows(item, part, field, value));
            }
        }

        return rows;
    }

    internal static IEnumerable<TaxonomyIndex> Rows(ContentItem item, string part, string field, TaxonomyField value) =>
        (value.TermContentItemIds ?? []).Select(term => new TaxonomyIndex
        {
            TaxonomyContentItemId = value.TaxonomyContentItemId,
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            ContentPart = part,
            ContentField = field,
            TermContentItemId = term,
            Published = item.Published,
            Latest = item.Latest,
        });

    private async Task<List<(string Part, string Field)>> FieldsAsync(string contentType)
    {
        if (_fieldsByType.TryGetValue(contentType, out var known))
        {
            return known;
        }

        _definitions ??= services.GetRequiredService<IContentDefinitionManager>();
        var type = await _definitions.GetTypeDefinitionAsync(contentType);

        return _fieldsByType[contentType] = [.. TaxonomyFields(type)];
    }

    private static IEnumerable<(string Part, string Field)> TaxonomyFields(ContentTypeDefinition? type) =>
        from part in type?.Parts ?? []
        from field in part.PartDefinition.Fields
        where field.FieldDefinition.Name == nameof(TaxonomyField)
        select (part.Name, field.Name);
}
