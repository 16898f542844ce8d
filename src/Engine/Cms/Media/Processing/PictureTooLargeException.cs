namespace OrchardSite.Engine.Cms.Media.Processing;

/// <summary>A picture of so many pixels that reading it would take the server's memory, whatever its file weighs.</summary>
internal sealed class PictureTooLargeException(int width, int height, long limit)
    : Exception($"The picture has {width} × {height} pixels; {limit / 1_000_000} million are allowed.")
{
    public int Width => width;

    public int Height => height;

    /// <summary>How many pixels are allowed.</summary>
    public long Limit => limit;
}
