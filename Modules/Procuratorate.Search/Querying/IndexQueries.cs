using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Search;
using Procuratorate.Search.Store;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.Querying;

/// <summary>Asks one index. A search that takes too long ends with what it has found until then.</summary>
internal sealed class IndexQueries(SiteIndex index)
{
    private const int MostMilliseconds = 2_000;
    private const int TitlesToCompare = 200;

    private static readonly Sort _byDate = new(new SortField(IndexFields.Date, SortFieldType.INT64, reverse: true));

    public SearchOutcome Search(SearchRequest request, IReadOnlyList<SearchWord> words)
    {
        var outcome = Search(request, words, any: false);
        var wanted = words.Count(word => !word.IsExcluded);
        return outcome.Total == 0 && wanted > 1 ? Search(request, words, any: true) with { IsPartial = true } : outcome;
    }

    /// <summary>The hits from a place on, the best first, as far as visitors can leaf.</summary>
    public SearchOutcome Search(IReadOnlyList<SearchWord> words, int start, int size)
    {
        const int most = SearchConstants.MostPages * SearchConstants.PageSize;
        var (first, count) = (Math.Clamp(start, 0, most), Math.Clamp(size, 0, most));
        return WordQueries.Build(index.Analyzer, words, any: false) is { } query && count > 0
            ? index.Search(searcher =>
            {
                var found = Collect(searcher, query, SearchOrder.Relevance, Math.Min(first + count, most));
                return new SearchOutcome(Read(searcher, found.ScoreDocs.Skip(first)), found.TotalHits, 1);
            })
            : SearchOutcome.Nothing;
    }

    /// <summary>Titles that have the words, the best first.</summary>
    public IReadOnlyList<SearchHit> SuggestTitles(IReadOnlyList<SearchWord> words, int count) =>
        WordQueries.BuildTitle(index.Analyzer, words) is { } query
            ? index.Search(searcher => Read(searcher, searcher.Search(query, count).ScoreDocs))
            : [];

    /// <summary>The query with the words that stand in no title put right after the titles; null when nothing is near.</summary>
    public string? FindNear(IReadOnlyList<SearchWord> words)
    {
        var near = words.Where(word => !word.IsExcluded).Select(word => (Typed: word.Text, Meant: FindNear(word.Text))).ToArray();
        return near.Any(word => word.Meant is not null)
            ? string.Join(' ', near.Select(word => word.Meant ?? word.Typed))
            : null;
    }

    private string? FindNear(string word)
    {
        if (WordQueries.BuildNear(index.Analyzer, word) is not { } query)
        {
            return null;
        }

        var titles = index.Search(searcher => searcher.Search(query, TitlesToCompare).ScoreDocs
            .Select(hit => Text(searcher.Doc(hit.Doc, new HashSet<string> { IndexFields.TitleText }), IndexFields.TitleText) ?? string.Empty)
            .ToArray());
        return NearTitle.Find(word, titles);
    }

    private SearchOutcome Search(SearchRequest request, IReadOnlyList<SearchWord> words, bool any)
    {
        if (WordQueries.Build(index.Analyzer, words, any) is not { } query)
        {
            return SearchOutcome.Nothing;
        }

        var narrowed = SearchFilters.Narrow(query, request);
        return index.Search(searcher =>
        {
            var asked = Math.Clamp(request.Page, 1, SearchConstants.MostPages);
            var found = Collect(searcher, narrowed, request.Order, asked * SearchConstants.PageSize);
            var last = Math.Clamp((found.TotalHits + SearchConstants.PageSize - 1) / SearchConstants.PageSize, 1, SearchConstants.MostPages);
            var page = Math.Min(asked, last);
            var hits = found.ScoreDocs.Skip((page - 1) * SearchConstants.PageSize).Take(SearchConstants.PageSize);
            return new SearchOutcome(Read(searcher, hits), found.TotalHits, page);
        });
    }

    private static TopDocs Collect(IndexSearcher searcher, Query query, SearchOrder order, int count)
    {
        ITopDocsCollector collector = order == SearchOrder.Date
            ? TopFieldCollector.Create(_byDate, count, fillFields: false, trackDocScores: false, trackMaxScore: false, docsScoredInOrder: false)
            : TopScoreDocCollector.Create(count, docsScoredInOrder: false);
        try
        {
            searcher.Search(query, new TimeLimitingCollector(collector, new TimeLimit(), MostMilliseconds));
        }
        catch (TimeLimitingCollector.TimeExceededException)
        {
            return collector.GetTopDocs();
        }

        return collector.GetTopDocs();
    }

    private static SearchHit[] Read(IndexSearcher searcher, IEnumerable<ScoreDoc> hits) => [.. hits.Select(hit => Read(searcher.Doc(hit.Doc)))];

    private static SearchHit Read(Document document)
    {
        var date = document.GetField(IndexFields.Date)?.GetInt64Value() ?? 0;
        var body = Text(document, IndexFields.BodyText) ?? string.Empty;
        return new SearchHit(
            Text(document, IndexFields.Id) ?? string.Empty,
            Text(document, IndexFields.Type) ?? string.Empty,
            Text(document, IndexFields.MainColumn),
            Text(document, IndexFields.Path),
            date > 0 ? new DateTime(date, DateTimeKind.Unspecified) : null,
            Text(document, IndexFields.TitleText) ?? string.Empty,
            body.Length > 0 ? body : Text(document, IndexFields.SummaryText) ?? string.Empty);
    }

    private static string? Text(Document document, string field) => document.Get(field, CultureInfo.InvariantCulture);
}
