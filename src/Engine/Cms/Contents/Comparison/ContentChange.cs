namespace OrchardSite.Engine.Cms.Contents.Comparison;

/// <summary>A value that differs between two versions.</summary>
/// <param name="Path">See <see cref="ContentValue.Path"/>.</param>
/// <param name="Label">What the editor calls it.</param>
/// <param name="Lines">How the text differs; empty when only its formatting, pictures' sizes or links do.</param>
internal sealed record ContentChange(string Path, string Label, IReadOnlyList<TextLine> Lines);
