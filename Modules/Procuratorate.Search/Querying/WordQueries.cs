using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.Querying;

/// <summary>Makes of words what the index is asked. The cost is bounded by the words' number and length; nothing that is typed makes it a pattern.</summary>
internal static class WordQueries
{
    /// <summary>From this many pairs on, a word need not stand whole: most of its pairs are enough.</summary>
    private const int PairsOfALongWord = 4;
    private const float ShareOfALongWord = 0.6f;
    private const int MostTermsOfAWord = 40;
    private const float BoostOfAWholeWord = 4;
    private const float ShareOfOtherFields = 0.1f;

    private static readonly (string Field, float Boost)[] _fields =
    [
        (IndexFields.Title, 6),
        (IndexFields.Keywords, 3),
        (IndexFields.Summary, 1.5f),
        (IndexFields.Facts, 2),
        (IndexFields.Body, 1),
    ];

    /// <summary>Hits have all words, or with <paramref name="any"/> one of them; null when nothing can be looked for.</summary>
    public static Query? Build(Analyzer analyzer, IReadOnlyList<SearchWord> words, bool any)
    {
        var query = new BooleanQuery();
        foreach (var word in words)
        {
            if (OfWord(analyzer, word) is { } part)
            {
                query.Add(part, word.IsExcluded ? Occur.MUST_NOT : any ? Occur.SHOULD : Occur.MUST);
            }
        }

        return query.Clauses.Any(clause => !clause.IsProhibited) ? query : null;
    }

    /// <summary>Titles that have the words, the last of which may still be growing.</summary>
    public static Query? BuildTitle(Analyzer analyzer, IReadOnlyList<SearchWord> words)
    {
        var query = new BooleanQuery();
        foreach (var word in words.Where(word => !word.IsExcluded))
        {
            if (InField(IndexFields.Title, Terms(analyzer, IndexFields.Title, word.Text), isPhrase: true, isGrowing: ReferenceEquals(word, words[^1])) is { } part)
            {
                query.Add(part, Occur.MUST);
            }
        }

        return query.Clauses.Count > 0 ? query : null;
    }

    /// <summary>Titles that have most letters of the word.</summary>
    public static Query? BuildNear(Analyzer analyzer, string word)
    {
        var letters = Terms(analyzer, IndexFields.TitleLetters, word).Distinct(StringComparer.Ordinal).ToArray();
        if (letters.Length < 2)
        {
            return null;
        }

        var query = new BooleanQuery { MinimumNumberShouldMatch = Math.Max(1, letters.Length - (letters.Length > 4 ? 2 : 1)) };
        foreach (var letter in letters)
        {
            query.Add(new TermQuery(new Term(IndexFields.TitleLetters, letter)), Occur.SHOULD);
        }

        return query;
    }

    private static DisjunctionMaxQuery? OfWord(Analyzer analyzer, SearchWord word)
    {
        var best = new DisjunctionMaxQuery(ShareOfOtherFields);
        foreach (var (field, boost) in _fields)
        {
            if (InField(field, Terms(analyzer, field, word.Text), word.IsPhrase || word.IsExcluded, isGrowing: false) is { } query)
            {
                query.Boost = boost;
                best.Add(query);
            }
        }

        return best.Disjuncts.Count > 0 ? best : null;
    }

    private static Query? InField(string field, List<string> terms, bool isPhrase, bool isGrowing) => terms switch
    {
        [] => null,
        [var only] => OfTerm(field, only, isGrowing),
        _ when !isPhrase && terms.Count >= PairsOfALongWord => MostOf(field, terms),
        _ => Whole(field, terms),
    };

    /// <summary>A single Chinese letter is found at the beginning of any pair; a word that is being typed, at the beginning of any word.</summary>
    private static Query OfTerm(string field, string term, bool isGrowing)
    {
        var exact = new TermQuery(new Term(field, term));
        var isOneIdeograph = term.Length == 1 && term[0] > '\u2E7F';
        if (!isOneIdeograph && !isGrowing)
        {
            return exact;
        }

        return new PrefixQuery(new Term(field, term)) { MultiTermRewriteMethod = MultiTermQuery.CONSTANT_SCORE_FILTER_REWRITE };
    }

    private static PhraseQuery Whole(string field, List<string> terms)
    {
        var phrase = new PhraseQuery();
        foreach (var term in terms)
        {
            phrase.Add(new Term(field, term));
        }

        return phrase;
    }

    private static BooleanQuery MostOf(string field, List<string> terms)
    {
        var distinct = terms.Distinct(StringComparer.Ordinal).ToArray();
        var pairs = new BooleanQuery { MinimumNumberShouldMatch = (int)Math.Ceiling(distinct.Length * ShareOfALongWord) };
        foreach (var term in distinct)
        {
            pairs.Add(new TermQuery(new Term(field, term)), Occur.SHOULD);
        }

        var whole = Whole(field, terms);
        whole.Boost = BoostOfAWholeWord;
        return new BooleanQuery { { pairs, Occur.MUST }, { whole, Occur.SHOULD } };
    }

    private static List<string> Terms(Analyzer analyzer, string field, string text)
    {
        var terms = new List<string>();
        using var stream = analyzer.GetTokenStream(field, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (terms.Count < MostTermsOfAWord && stream.IncrementToken())
        {
            terms.Add(term.ToString()!);
        }

        return terms;
    }
}
