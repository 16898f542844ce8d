namespace OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

/// <summary>A word, literal or sign inside a tag. <see cref="Value"/> of a string is the string without quotes and escapes.</summary>
internal readonly record struct Token(TokenKind Kind, string Value, int Start)
{
    public bool IsSign(string sign) => Kind == TokenKind.Sign && Value == sign;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && Value == word;

    /// <summary>How the token is named in errors.</summary>
    public FormattableString Description => (Kind, Value) switch
    {
        (TokenKind.End, "") => $"the end of the line",
        (TokenKind.String, _) => $"the string \"{Value}\"",
        _ => $"'{Value}'",
    };
}
