using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace OrchardSite.Engine.Cms.Contents.Comparison;

/// <summary>
/// The difference of two texts, for reading: line by line, and within a line that was rewritten character by character.
/// Both searches are bounded, so that two long texts that have nothing in common cost little.
/// </summary>
internal static class TextDifference
{
    private const int MaxLines = 3000;
    private const int MaxLineLength = 2000;
    private const int Context = 1;

    /// <summary>The lines that changed with one line around them; empty when the texts are equal.</summary>
    public static IReadOnlyList<TextLine> Between(string before, string after)
    {
        if (before == after)
        {
            return [];
        }

        var lines = IsLong(before) || IsLong(after)
            ? Whole(before, after)
            : ByLine(Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance));

        return Fold(lines);
    }

    private static bool IsLong(string text) => text.AsSpan().Count('\n') >= MaxLines;

    private static List<TextLine> Whole(string before, string after) =>
        [.. before.Split('\n').Select(Removed), .. after.Split('\n').Select(Added)];

    private static List<TextLine> ByLine(DiffResult diff)
    {
        var lines = new List<TextLine>();
        var next = 0;

        foreach (var block in diff.DiffBlocks)
        {
            while (next < block.DeleteStartA)
            {
                lines.Add(Same(diff.PiecesOld[next++]));
            }

            AddBlock(lines, diff, block);
            next += block.DeleteCountA;
        }

        while (next < diff.PiecesOld.Count)
        {
            lines.Add(Same(diff.PiecesOld[next++]));
        }

        return lines;
    }

    private static void AddBlock(List<TextLine> lines, DiffResult diff, DiffBlock block)
    {
        var paired = Math.Min(block.DeleteCountA, block.InsertCountB);

        for (var i = 0; i < paired; i++)
        {
            lines.Add(Rewritten(diff.PiecesOld[block.DeleteStartA + i], diff.PiecesNew[block.InsertStartB + i]));
        }

        for (var i = paired; i < block.DeleteCountA; i++)
        {
            lines.Add(Removed(diff.PiecesOld[block.DeleteStartA + i]));
        }

        for (var i = paired; i < block.InsertCountB; i++)
        {
            lines.Add(Added(diff.PiecesNew[block.InsertStartB + i]));
        }
    }

    private static TextLine Rewritten(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0 || before.Length > MaxLineLength || after.Length > MaxLineLength)
        {
            return Line((RunKind.Removed, before), (RunKind.Added, after));
        }

        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, CharacterChunker.Instance);
        var runs = new List<(RunKind, string)>();
        var next = 0;

        foreach (var block in diff.DiffBlocks)
        {
            runs.Add((RunKind.Same, Join(diff.PiecesOld, next, block.DeleteStartA - next)));
            runs.Add((RunKind.Removed, Join(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA)));
            runs.Add((RunKind.Added, Join(diff.PiecesNew, block.InsertStartB, block.InsertCountB)));
            next = block.DeleteStartA + block.DeleteCountA;
        }

        runs.Add((RunKind.Same, Join(diff.PiecesOld, next, diff.PiecesOld.Count - next)));

        return Line([.. runs]);
    }

    /// <summary>Leaves out what is far from any change.</summary>
    private static List<TextLine> Fold(List<TextLine> lines)
    {
        var near = new bool[lines.Count];

        for (var i = 0; i < lines.Count; i++)
        {
            if (IsChanged(lines[i]))
            {
                near.AsSpan(Math.Max(0, i - Context)..Math.Min(lines.Count, i + Context + 1)).Fill(true);
            }
        }

        var folded = new List<TextLine>();

        for (var i = 0; i < lines.Count; i++)
        {
            if (near[i])
            {
                folded.Add(lines[i]);
            }
            else if (folded is not [.., { IsGap: true }])
            {
                folded.Add(TextLine.Gap);
            }
        }

        return folded;
    }

    private static bool IsChanged(TextLine line) => line.Runs.Any(run => run.Kind != RunKind.Same);

    private static string Join(IReadOnlyList<string> pieces, int start, int count) => string.Concat(pieces.Skip(start).Take(count));

    private static TextLine Same(string text) => new([new TextRun(RunKind.Same, text)]);

    private static TextLine Removed(string text) => new([new TextRun(RunKind.Removed, text)]);

    private static TextLine Added(string text) => new([new TextRun(RunKind.Added, text)]);

    private static TextLine Line(params (RunKind Kind, string Text)[] runs) =>
        new([.. runs.Where(run => run.Text.Length > 0).Select(run => new TextRun(run.Kind, run.Text))]);
}
