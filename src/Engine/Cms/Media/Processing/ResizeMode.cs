namespace OrchardCore.Media.Core.Processing;

/// <summary>How a picture is fitted into a width and a height. Undefined means Max.</summary>
public enum ResizeMode
{
    Undefined,

    /// <summary>Within the box, whole.</summary>
    Max,

    /// <summary>Fills the box; what stands over is cut off.</summary>
    Crop,

    /// <summary>Within the box, whole, on a ground that fills the box.</summary>
    Pad,

    /// <summary>As Pad, but a smaller picture keeps its size.</summary>
    BoxPad,

    /// <summary>The shorter side as long as the box's; never enlarged.</summary>
    Min,

    /// <summary>Exactly the box, whatever becomes of the proportions.</summary>
    Stretch,
}
