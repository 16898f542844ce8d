namespace OrchardSite.Engine.Cms.Contents.Comparison;

/// <summary>A line of a text that changed, as runs; a line without runs stands for unchanged lines that are left out.</summary>
internal sealed record TextLine(IReadOnlyList<TextRun> Runs)
{
    public static readonly TextLine Gap = new([]);

    public bool IsGap => Runs.Count == 0;
}

/// <summary>A stretch of a line that is on both sides, or on one.</summary>
internal sealed record TextRun(RunKind Kind, string Text);

internal enum RunKind
{
    Same,
    Removed,
    Added,
}
