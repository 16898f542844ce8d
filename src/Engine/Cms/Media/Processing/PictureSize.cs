using NetVips;

namespace OrchardSite.Engine.Cms.Media.Processing;

/// <summary>A picture's size in pixels as it is shown, read from the head of its file.</summary>
internal readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>Refuses a picture whose pixels would not fit into memory, before any is read.</summary>
    public static void Check(Image head, long maxPixels)
    {
        if ((long)head.Width * head.Height > maxPixels)
        {
            throw new PictureTooLargeException(head.Width, head.Height, maxPixels);
        }
    }

    public static bool IsAnimation(Image head) => head.Contains("n-pages") && (int)head.Get("n-pages") > 1;

    /// <exception cref="VipsException">The bytes are no picture.</exception>
    public static PictureSize Read(Stream stream, long maxPixels)
    {
        using var head = Image.NewFromStream(stream, access: Enums.Access.Sequential);
        Check(head, maxPixels);

        // Orientations from 5 on lie on their side.
        var lies = head.Contains("orientation") && (int)head.Get("orientation") >= 5;
        return lies ? new PictureSize(head.Height, head.Width) : new PictureSize(head.Width, head.Height);
    }
}
