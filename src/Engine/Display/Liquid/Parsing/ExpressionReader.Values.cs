using System.Globalization;
using Fluid.Ast;
using Fluid.Values;
using OrchardSite.Engine.Display.Liquid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>Values: literals, variables with their members, ranges.</summary>
internal sealed partial class ExpressionReader
{
    /// <summary>A literal, a variable with its members, or a range.</summary>
    public Expression ReadPrimary()
    {
        var token = lexer.Next();
        Deepen(token);
        var result = token switch
        {
            { Kind: TokenKind.String } => new LiteralExpression(new StringValue(token.Value)),
            { Kind: TokenKind.Number } => ReadNumber(token),
            { Kind: TokenKind.Identifier } => ReadNamed(token),
            { Kind: TokenKind.Sign, Value: "(" } => ReadRange(token),
            { Kind: TokenKind.Sign, Value: "[" } => ReadBracketed(token),
            _ => throw Unexpected(token, $"a value: a string, a number, a variable or a range such as (1..3)"),
        };
        _depth--;
        return result;
    }

    private LiteralExpression ReadNumber(Token token)
        => decimal.TryParse(token.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new LiteralExpression(NumberValue.Create(number))
            : throw source.Error(token.Start, $"the number {token.Value} is too large.");

    private Expression ReadNamed(Token token)
    {
        if (lexer.Peek() is { Kind: TokenKind.Sign, Value: "." or "[" or "(" })
        {
            return ReadMembers(token);
        }

        return token.Value switch
        {
            "true" => new LiteralExpression(BooleanValue.True),
            "false" => new LiteralExpression(BooleanValue.False),
            "nil" or "null" => new LiteralExpression(NilValue.Instance),
            "empty" => new LiteralExpression(EmptyValue.Instance),
            "blank" => new LiteralExpression(BlankValue.Instance),
            _ => new MemberExpression(new IdentifierSegment(token.Value)),
        };
    }

    private MemberExpression ReadMembers(Token first)
    {
        var segments = new List<MemberSegment> { new IdentifierSegment(first.Value) };
        while (true)
        {
            if (TrySign("."))
            {
                segments.Add(new IdentifierSegment(ReadIdentifier($"the name of a member")));
            }
            else if (lexer.Peek().IsSign("["))
            {
                lexer.Next();
                segments.Add(new IndexSegment(ReadPrimary()));
                Expect("]", $"after an index");
            }
            else if (lexer.Peek().IsSign("("))
            {
                segments.Add(ReadCall(lexer.Next()));
            }
            else
            {
                return new MemberExpression(WithoutParentLoopMember(segments));
            }
        }
    }

    // Fluid keeps the enclosing loop in a variable of its own instead of in a member of forloop.
    private static List<MemberSegment> WithoutParentLoopMember(List<MemberSegment> segments)
    {
        if (segments is [IdentifierSegment { Identifier: "forloop" }, IdentifierSegment { Identifier: "parentloop" }, ..])
        {
            segments.RemoveAt(0);
        }

        return segments;
    }

    private FunctionCallSegment ReadCall(Token open)
    {
        Deepen(open);
        var arguments = new List<FilterArgument>();
        while (!TrySign(")"))
        {
            AddArgument(arguments);
            if (!TrySign(",") && !lexer.Peek().IsSign(")"))
            {
                throw source.Error(open.Start, $"this list of arguments is not closed; it ends with ')'.");
            }
        }

        _depth--;
        return new FunctionCallSegment(arguments.ConvertAll(argument => new FunctionCallArgument(argument.Name, argument.Expression)));
    }

    // ["a name"] is the variable of that name.
    private MemberExpression ReadBracketed(Token open)
    {
        var name = lexer.Next();
        if (name.Kind != TokenKind.String)
        {
            throw Unexpected(name, $"the name of a variable in quotes");
        }

        Expect("]", $"after a name in brackets");
        return ReadMembers(name with { Start = open.Start });
    }

    private BoundedRangeExpression ReadRange(Token open)
    {
        var from = ReadPrimary();
        var dots = lexer.Next();
        if (!dots.IsSign(".."))
        {
            throw source.Error(open.Start, $"found {dots.Description} in parentheses where '..' should be; in Liquid they write a range such as (1..3) and do not group, conditions are evaluated from the right.");
        }

        var to = ReadPrimary();
        Expect(")", $"after a range");
        return new BoundedRangeExpression(from, to);
    }
}
