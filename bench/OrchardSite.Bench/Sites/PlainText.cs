namespace OrchardSite.Bench;

/// <summary>The lines that the plain page writes.</summary>
public sealed record PlainText(IReadOnlyList<string> Lines);
