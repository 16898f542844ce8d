using System.Globalization;
using Fluid.Ast;
using Fluid.Ast.BinaryExpressions;
using Fluid.Values;
using OrchardSite.Engine.Display.Liquid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>Reads expressions, filters and argument lists from the tokens of one tag.</summary>
internal sealed class ExpressionReader(LiquidSource source, Lexer lexer)
{
    // Expressions are evaluated by recursion; a longer one is a mistake or an attack.
    private const int MaxLength = 200;

    private const int MaxDepth = 50;

    private int _depth;

    /// <summary><c>a == b and c</c>, then filters.</summary>
    public Expression ReadFiltered()
    {
        var expression = ReadLogical();
        for (var count = 0; lexer.Peek().IsSign("|"); count++)
        {
            Check(count, lexer.Next());
            expression = ReadFilter(expression);
        }

        return expression;
    }

    /// <summary>Conditions joined by <c>and</c> and <c>or</c>, which have the same rank and are evaluated from the right.</summary>
    public Expression ReadLogical()
    {
        var operands = new List<Expression> { ReadComparison() };
        var isAnd = new List<bool>();
        while (lexer.Peek() is var token && (token.IsWord("and") || token.IsWord("or")))
        {
            Check(operands.Count, lexer.Next());
            isAnd.Add(token.Value == "and");
            operands.Add(ReadComparison());
        }

        var result = operands[^1];
        for (var i = isAnd.Count - 1; i >= 0; i--)
        {
            result = isAnd[i] ? new AndBinaryExpression(operands[i], result) : new OrBinaryExpression(operands[i], result);
        }

        return result;
    }

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

    /// <summary>Arguments of a tag, by position or as <c>name: value</c>. The comma between them may be left out.</summary>
    public IReadOnlyList<FilterArgument> ReadArguments()
    {
        if (lexer.Peek().Kind == TokenKind.End)
        {
            return [];
        }

        var arguments = new List<FilterArgument>();
        do
        {
            AddArgument(arguments);
            if (lexer.Peek().IsSign(","))
            {
                lexer.Next();
            }
        }
        while (lexer.Peek().Kind != TokenKind.End);

        return arguments;
    }

    public string ReadIdentifier(FormattableString whatFor)
    {
        var token = lexer.Next();
        return token.Kind == TokenKind.Identifier ? token.Value : throw Unexpected(token, whatFor);
    }

    public void Expect(string sign, FormattableString where)
    {
        var token = lexer.Next();
        if (!token.IsSign(sign))
        {
            throw Unexpected(token, $"'{sign}' {where}");
        }
    }

    public bool TryWord(string word)
    {
        if (!lexer.Peek().IsWord(word))
        {
            return false;
        }

        lexer.Next();
        return true;
    }

    public bool TrySign(string sign)
    {
        if (!lexer.Peek().IsSign(sign))
        {
            return false;
        }

        lexer.Next();
        return true;
    }

    public LiquidParseException Unexpected(Token token, FormattableString expected)
        => source.Error(token.Start, $"found {token.Description} where {expected} should be.");

    private Expression ReadComparison()
    {
        var left = ReadPrimary();
        var token = lexer.Peek();
        Func<Expression, Expression, Expression>? build = token switch
        {
            { Kind: TokenKind.Sign } => token.Value switch
            {
                "==" => (a, b) => new EqualBinaryExpression(a, b),
                "!=" or "<>" => (a, b) => new NotEqualBinaryExpression(a, b),
                "<" => (a, b) => new LowerThanBinaryExpression(a, b, strict: true),
                "<=" => (a, b) => new LowerThanBinaryExpression(a, b, strict: false),
                ">" => (a, b) => new GreaterThanBinaryExpression(a, b, strict: true),
                ">=" => (a, b) => new GreaterThanBinaryExpression(a, b, strict: false),
                _ => null,
            },
            { Kind: TokenKind.Identifier } => token.Value switch
            {
                "contains" => (a, b) => new ContainsBinaryExpression(a, b),
                "startswith" => (a, b) => new StartsWithBinaryExpression(a, b),
                "endswith" => (a, b) => new EndsWithBinaryExpression(a, b),
                _ => null,
            },
            _ => null,
        };
        if (build is null)
        {
            return left;
        }

        lexer.Next();
        return build(left, ReadPrimary());
    }

    private FilterExpression ReadFilter(Expression input)
    {
        var name = ReadIdentifier($"the name of a filter");
        if (!TrySign(":"))
        {
            return new FilterExpression(input, name, []);
        }

        var arguments = new List<FilterArgument>();
        do
        {
            AddArgument(arguments);
        }
        while (TrySign(","));

        return new FilterExpression(input, name, arguments);
    }

    private void AddArgument(List<FilterArgument> arguments)
    {
        var token = lexer.Peek();
        Check(arguments.Count, token);
        if (token.Kind == TokenKind.Identifier)
        {
            lexer.Next();
            if (!TrySign(":"))
            {
                arguments.Add(new FilterArgument(null, ReadNamed(token)));
                return;
            }

            if (arguments.Exists(argument => argument.Name == token.Value))
            {
                throw source.Error(token.Start, $"the argument '{token.Value}' is given twice.");
            }

            arguments.Add(new FilterArgument(token.Value, ReadPrimary()));
            return;
        }

        arguments.Add(new FilterArgument(null, ReadPrimary()));
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

    private void Deepen(Token token)
    {
        if (++_depth > MaxDepth)
        {
            throw source.Error(token.Start, $"this expression is nested more than {MaxDepth} levels deep.");
        }
    }

    private void Check(int count, Token token)
    {
        if (count >= MaxLength)
        {
            throw source.Error(token.Start, $"this expression has more than {MaxLength} parts.");
        }
    }
}
