using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Procuratorate.Search.Words;

/// <summary>
/// Splits folded text into terms: a run of Chinese into pairs of neighbours (检察院: 检察, 察院), anything else into words.
/// The field <see cref="IndexFields.TitleLetters"/> keeps Chinese letter by letter, so that a title with one wrong letter is near.
/// </summary>
internal sealed class SearchAnalyzer() : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        return fieldName == IndexFields.TitleLetters
            ? new TokenStreamComponents(words)
            : new TokenStreamComponents(words, new CJKBigramFilter(words));
    }
}
