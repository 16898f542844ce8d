using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Utilities;
using OrchardSite.Engine.Cms.Taxonomies.Services;
using OrchardSite.Engine.Display.Shapes;

namespace OrchardSite.Engine.Cms.Taxonomies;

/// <summary>
/// The shape <c>Term</c> shows a taxonomy (by <c>Alias</c> or <c>TaxonomyContentItemId</c>) or the part of it below <c>TermContentItemId</c>
/// as a tree of <c>TermItem</c> shapes, each of which holds a <c>TermContentItem</c>.
/// </summary>
internal sealed class TermShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Term").OnProcessing(ProcessAsync);
        builder.Describe("TermItem").OnDisplaying(context => AddAlternates(context.Shape, "TermItem"));
        builder.Describe("TermContentItem").OnDisplaying(context => AddAlternates(context.Shape, "TermContentItem"));

        return ValueTask.CompletedTask;
    }

    private static async Task ProcessAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        var services = context.ServiceProvider;
        var taxonomyId = shape.Text("TaxonomyContentItemId");
        if (shape.Text("Alias") is { } alias)
        {
            taxonomyId = await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(alias);
        }

        if (taxonomyId is null
            || await services.GetRequiredService<IContentManager>().GetAsync(taxonomyId) is not { } taxonomy)
        {
            return;
        }

        var top = shape.Text("TermContentItemId") is { } termId ? TaxonomyTerms.Find(taxonomy, termId) : taxonomy;
        if (top is null)
        {
            return;
        }

        var name = taxonomy.DisplayText ?? string.Empty;
        shape.Properties["TaxonomyContentItem"] = taxonomy;
        shape.Properties["TaxonomyName"] = name;
        shape.Metadata.Alternates.Add("Term__" + taxonomy.ContentType.EncodeAlternateElement());
        shape.Classes.Add("term");

        var factory = services.GetRequiredService<IShapeFactory>();
        await AddItemsAsync(factory, shape, shape, TaxonomyTerms.Below(top), taxonomy, 0);
    }

    private static async Task AddItemsAsync(IShapeFactory factory, IShape term, IShape parent, List<ContentItem> terms, ContentItem taxonomy, int level)
    {
        foreach (var item in terms)
        {
            var below = TaxonomyTerms.Below(item);
            var content = await factory.CreateAsync("TermContentItem", Arguments.From(new { Level = level, Term = term, TermContentItem = item, TaxonomyContentItem = taxonomy }));
            var shape = await factory.CreateAsync("TermItem", Arguments.From(new
            {
                Level = level,
                Term = term,
                TermContentItem = item,
                TaxonomyContentItem = taxonomy,
                Terms = below,
                Content = content,
            }));

            if (below.Count > 0)
            {
                await AddItemsAsync(factory, term, shape, below, taxonomy, level + 1);
            }

            await ((Shape)parent).AddAsync(shape, item.ContentItemId);
        }
    }

    private static void AddAlternates(IShape shape, string type)
    {
        if (shape.Properties.TryGetValue("TermContentItem", out var value) && value is ContentItem item)
        {
            var level = shape.Properties.TryGetValue("Level", out var depth) ? depth : 0;
            shape.Metadata.Alternates.Add($"{type}__level__{level}");
            shape.Metadata.Alternates.Add($"{type}__{item.ContentType.EncodeAlternateElement()}");
            shape.Metadata.Alternates.Add($"{type}__{item.ContentType.EncodeAlternateElement()}__level__{level}");
        }
    }
}
