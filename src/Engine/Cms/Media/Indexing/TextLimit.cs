using System.Text;

namespace OrchardSite.Engine.Cms.Media.Indexing;

/// <summary>Gathers text up to a length that a search can hold.</summary>
internal sealed class TextLimit
{
    /// <summary>Characters of one file that are read.</summary>
    public const int MaxLength = 200_000;

    private readonly StringBuilder _text = new();

    public bool IsFull => _text.Length >= MaxLength;

    public void Append(ReadOnlySpan<char> text) => _text.Append(text[..Math.Min(text.Length, Math.Max(0, MaxLength - _text.Length))]);

    public override string ToString() => _text.ToString();
}
