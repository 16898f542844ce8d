using Fluid.Ast;
using Fluid.Ast.BinaryExpressions;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>The operators that compare two values.</summary>
internal static class ComparisonOperators
{
    /// <summary>Makes the comparison that a token stands for; null when it is no such operator.</summary>
    public static Func<Expression, Expression, Expression>? Find(Token token) => token.Kind switch
    {
        TokenKind.Sign => OfSign(token.Value),
        TokenKind.Identifier => OfWord(token.Value),
        _ => null,
    };

    private static Func<Expression, Expression, Expression>? OfSign(string sign) => sign switch
    {
        "==" => (left, right) => new EqualBinaryExpression(left, right),
        "!=" or "<>" => (left, right) => new NotEqualBinaryExpression(left, right),
        "<" => (left, right) => new LowerThanBinaryExpression(left, right, strict: true),
        "<=" => (left, right) => new LowerThanBinaryExpression(left, right, strict: false),
        ">" => (left, right) => new GreaterThanBinaryExpression(left, right, strict: true),
        ">=" => (left, right) => new GreaterThanBinaryExpression(left, right, strict: false),
        _ => null,
    };

    private static Func<Expression, Expression, Expression>? OfWord(string word) => word switch
    {
        "contains" => (left, right) => new ContainsBinaryExpression(left, right),
        "startswith" => (left, right) => new StartsWithBinaryExpression(left, right),
        "endswith" => (left, right) => new EndsWithBinaryExpression(left, right),
        _ => null,
    };
}
