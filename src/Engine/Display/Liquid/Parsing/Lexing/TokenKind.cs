namespace OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

internal enum TokenKind
{
    /// <summary>The end of the tag, the output or the line.</summary>
    End,
    Identifier,
    Number,
    String,
    /// <summary>A sign such as <c>|</c>, <c>..</c> or <c>&lt;=</c>.</summary>
    Sign,
}
