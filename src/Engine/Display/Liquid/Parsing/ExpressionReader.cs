using Fluid.Ast;
using Fluid.Ast.BinaryExpressions;
using OrchardSite.Engine.Display.Liquid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>Reads expressions, filters and argument lists from the tokens of one tag.</summary>
internal sealed partial class ExpressionReader(LiquidSource source, Lexer lexer)
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
        if (ComparisonOperators.Find(token) is not { } build)
        {
            return left;
        }

        lexer.Next();
        return build(left, ReadPrimary());
    }

    private MeasuredExpression ReadFilter(Expression input)
    {
        var name = ReadIdentifier($"the name of a filter");
        if (!TrySign(":"))
        {
            return Filter(input, name, []);
        }

        var arguments = new List<FilterArgument>();
        do
        {
            AddArgument(arguments);
        }
        while (TrySign(","));

        return Filter(input, name, arguments);
    }

    // What goes in and what comes out are both measured: a filter may look at much and give little.
    private static MeasuredExpression Filter(Expression input, string name, List<FilterArgument> arguments)
    {
        var measured = input as MeasuredExpression ?? new MeasuredExpression(input);
        return new MeasuredExpression(new FilterExpression(GrowthCheckExpression.IsNeededFor(name) ? new GrowthCheckExpression(measured, arguments) : measured, name, arguments));
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
