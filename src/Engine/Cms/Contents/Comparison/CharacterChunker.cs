using System.Globalization;
using DiffPlex;

namespace OrchardSite.Engine.Cms.Contents.Comparison;

/// <summary>Cuts a line into what a reader takes as one: Latin words and numbers whole, Chinese by the character.</summary>
internal sealed class CharacterChunker : IChunker
{
    public static readonly CharacterChunker Instance = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        var chunks = new List<string>(text.Length);
        var index = 0;

        while (index < text.Length)
        {
            var length = IsWord(text[index]) ? WordLength(text, index) : StringInfo.GetNextTextElementLength(text, index);
            chunks.Add(text.Substring(index, length));
            index += length;
        }

        return chunks;
    }

    private static int WordLength(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsWord(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character);
}
