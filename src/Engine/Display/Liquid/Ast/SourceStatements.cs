using System.Collections;
using Fluid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing.Lexing;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary>Statements that know where in their template they stand.</summary>
internal sealed class SourceStatements(LiquidSource source) : IReadOnlyList<Statement>
{
    private readonly List<Statement> _statements = [];
    private readonly List<int> _positions = [];

    public string Template => source.Name;

    public int Count => _statements.Count;

    public Statement this[int index] => _statements[index];

    public void Add(Statement statement, int position)
    {
        _statements.Add(statement);
        _positions.Add(position);
    }

    /// <summary>Counted from 1.</summary>
    public int LineOf(int index) => source.Locate(_positions[index]).Line;

    public IEnumerator<Statement> GetEnumerator() => _statements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
