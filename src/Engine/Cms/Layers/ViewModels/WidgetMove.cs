namespace OrchardSite.Engine.Cms.Layers.ViewModels;

/// <summary>A place to move a widget to: before another widget of a zone, or to its end.</summary>
internal sealed record WidgetMove(string Zone, string? Before);
