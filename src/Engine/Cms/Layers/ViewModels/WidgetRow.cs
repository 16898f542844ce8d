namespace OrchardSite.Engine.Cms.Layers.ViewModels;

/// <summary>A widget in the list of a zone.</summary>
/// <param name="Id">The widget's content item id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="Layer">The layer that it stands in.</param>
/// <param name="State">Whether visitors see it as it is.</param>
internal sealed record WidgetRow(string Id, string? Title, string Type, string? Layer, WidgetState State);
