namespace OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

/// <summary>Where the words that the lexer reads stand, and so what ends them.</summary>
internal enum LexerMode
{
    /// <summary><c>{% … %}</c></summary>
    Tag,
    /// <summary><c>{{ … }}</c></summary>
    Output,
    /// <summary>A line of a <c>liquid</c> tag.</summary>
    Line,
}
