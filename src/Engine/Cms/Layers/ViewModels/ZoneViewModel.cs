namespace OrchardSite.Engine.Cms.Layers.ViewModels;

/// <summary>A zone and the widgets in it, in order.</summary>
/// <param name="Name">The zone's name.</param>
/// <param name="IsKnown">Whether the zone is among those that the settings name.</param>
/// <param name="Widgets">What stands in it.</param>
internal sealed record ZoneViewModel(string Name, bool IsKnown, IReadOnlyList<WidgetRow> Widgets);
