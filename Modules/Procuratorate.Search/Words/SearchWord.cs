namespace Procuratorate.Search.Words;

/// <summary>One word of a query, folded.</summary>
/// <param name="Text">What is looked for.</param>
/// <param name="IsPhrase">Whether it has to stand as it is, because it was quoted.</param>
/// <param name="IsExcluded">Whether it must not stand in a hit (a minus before it).</param>
public sealed record SearchWord(string Text, bool IsPhrase, bool IsExcluded);
