namespace OrchardCore.Layers.Models;

/// <summary>The zones that widgets can be put into; the theme says where on the page each is.</summary>
public class LayerSettings
{
    public string[] Zones { get; set; } = [];
}
