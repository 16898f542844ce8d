using System.Text;

namespace OrchardSite.Bench;

/// <summary>Chinese-looking text: words drawn so that few are frequent and most are rare, as in a language.</summary>
internal sealed class SampleText(int seed)
{
    private const int Words = 6000;
    private const int FirstCharacter = 0x4E00;
    private const int Characters = 3000;

    private static readonly string[] _frequent = ["检察", "公益诉讼", "草原", "监督", "法律", "办理", "案件", "群众", "会议", "工作", "服务", "保护"];

    private readonly Random _random = new(seed);

    public string Title() => string.Concat(Enumerable.Range(0, _random.Next(4, 9)).Select(_ => Word()));

    public string Body(int paragraphs)
    {
        var html = new StringBuilder();
        for (var paragraph = 0; paragraph < paragraphs; paragraph++)
        {
            html.Append("<p>");
            for (var word = _random.Next(30, 70); word > 0; word--)
            {
                html.Append(Word()).Append(word % 9 == 0 ? "，" : string.Empty);
            }

            html.Append("。</p>");
        }

        return html.ToString();
    }

    private string Word()
    {
        var rank = (int)Math.Pow(Words, _random.NextDouble());
        if (rank <= _frequent.Length)
        {
            return _frequent[rank - 1];
        }

        // The same rank is always the same word.
        var word = new Random(rank);
        return new string([.. Enumerable.Range(0, word.Next(2, 4)).Select(_ => (char)(FirstCharacter + word.Next(Characters)))]);
    }
}
