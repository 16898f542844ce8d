namespace OrchardCore.Media.Fields;

/// <summary>The point of a picture that cropping keeps, as shares of its width and height from 0 to 1.</summary>
public class Anchor
{
    /// <summary>From the left. Default 0.5.</summary>
    public float X { get; set; } = 0.5f;

    /// <summary>From the top. Default 0.5.</summary>
    public float Y { get; set; } = 0.5f;
}
