using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using Procuratorate.News.Models;
using YesSql.Indexes;

namespace Procuratorate.Seo.LegacyPaths;

/// <summary>Writes <see cref="LegacyPathIndex"/> for the columns of a published taxonomy and for published items.</summary>
public sealed class LegacyPathIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<LegacyPathIndex>().Map(item => item.Published ? RowsOf(item) : []);

    internal static IEnumerable<LegacyPathIndex> RowsOf(ContentItem item)
    {
        if (item.TryGet<LegacyPathsPart>(out var part))
        {
            return Rows(item.ContentItemId, part.Paths);
        }

        return item.TryGet<TaxonomyPart>(out var taxonomy) ? (taxonomy.Terms ?? []).SelectMany(RowsOfTerm) : [];
    }

    private static IEnumerable<LegacyPathIndex> RowsOfTerm(ContentItem term)
    {
        var own = term.TryGet<ColumnPart>(out var column) ? Rows(term.ContentItemId, column.LegacyPaths) : [];
        return own.Concat(((JsonObject)term.Content)["Terms"] is JsonArray terms ? terms.ToObject<List<ContentItem>>()!.SelectMany(RowsOfTerm) : []);
    }

    private static IEnumerable<LegacyPathIndex> Rows(string target, IEnumerable<string>? paths) => (paths ?? [])
        .Where(path => LegacyPath.ProblemOf(path) == LegacyPathProblem.None)
        .Select(LegacyPath.Normalize)
        .Distinct(StringComparer.Ordinal)
        .Select(path => new LegacyPathIndex { TargetId = target, Path = path });
}
