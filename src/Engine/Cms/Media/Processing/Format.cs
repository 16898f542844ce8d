namespace OrchardCore.Media.Core.Processing;

/// <summary>A picture's file format. Undefined keeps the original's.</summary>
public enum Format
{
    Undefined,
    Bmp,
    Gif,
    Jpg,
    Png,
    Tga,
    WebP,
}
