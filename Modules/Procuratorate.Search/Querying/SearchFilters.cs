using Lucene.Net.Index;
using Lucene.Net.Search;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.Querying;

/// <summary>Narrows a query by type, column and days.</summary>
internal static class SearchFilters
{
    public static Query Narrow(Query query, SearchRequest request)
    {
        var narrowed = new BooleanQuery { { query, Occur.MUST } };
        Require(narrowed, IndexFields.Type, request.Type);
        Require(narrowed, IndexFields.Column, request.ColumnId);
        if (request.From is not null || request.To is not null)
        {
            var from = request.From?.ToDateTime(TimeOnly.MinValue).Ticks ?? 1;
            var to = request.To?.ToDateTime(TimeOnly.MaxValue).Ticks ?? long.MaxValue;
            narrowed.Add(Unscored(NumericRangeQuery.NewInt64Range(IndexFields.Date, from, to, minInclusive: true, maxInclusive: true)), Occur.MUST);
        }

        return narrowed;
    }

    private static void Require(BooleanQuery query, string field, string? value)
    {
        if (value is not null)
        {
            query.Add(Unscored(new TermQuery(new Term(field, value))), Occur.MUST);
        }
    }

    private static ConstantScoreQuery Unscored(Query query) => new(query) { Boost = 0 };
}
