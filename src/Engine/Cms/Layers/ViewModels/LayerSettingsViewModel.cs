namespace OrchardSite.Engine.Cms.Layers.ViewModels;

internal class LayerSettingsViewModel
{
    /// <summary>The names of the zones, with spaces, commas or line ends between them.</summary>
    public string? Zones { get; set; }
}
