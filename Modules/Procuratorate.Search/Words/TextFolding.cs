namespace Procuratorate.Search.Words;

/// <summary>
/// Makes letters that mean the same the same: full-width to half-width, capital to small. One character stays one,
/// so that a place in the folded text is the same place in the text.
/// </summary>
public static class TextFolding
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = FirstFullWidth - '!';
    private const char IdeographicSpace = '\u3000';

    public static string Fold(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }
    });

    private static char Fold(char letter) => letter switch
    {
        IdeographicSpace => ' ',
        >= FirstFullWidth and <= LastFullWidth => char.ToLowerInvariant((char)(letter - FullWidthOffset)),
        _ => char.ToLowerInvariant(letter),
    };
}
