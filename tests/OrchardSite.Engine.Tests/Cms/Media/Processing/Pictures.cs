using NetVips;

namespace OrchardSite.Engine.Tests.Cms.Media.Processing;

/// <summary>Makes pictures for tests: the left half red, the right half blue.</summary>
internal static class Pictures
{
    public static byte[] Jpeg(int width, int height, int? orientation = null)
    {
        using var picture = Draw(width, height);
        using var marked = picture.Mutate(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "46 4 0");
            if (orientation is { } value)
            {
                image.Set(GValue.GIntType, "orientation", value);
            }
        });
        return marked.JpegsaveBuffer(q: 90);
    }

    public static byte[] Png(int width, int height)
    {
        using var picture = Draw(width, height);
        using var transparent = picture.Bandjoin(0);
        return transparent.PngsaveBuffer();
    }

    public static byte[] Gif(int width, int height, int frames)
    {
        using var one = Draw(width, height);
        using var other = one.Flip(Enums.Direction.Horizontal);
        using var film = Image.Arrayjoin([.. Enumerable.Range(0, frames).Select(frame => frame % 2 == 0 ? one : other)], across: 1);
        using var cut = film.Mutate(image => image.Set(GValue.GIntType, "page-height", height));
        return cut.GifsaveBuffer();
    }

    public static Image Decode(byte[] bytes) => Image.NewFromBuffer(bytes);

    private static Image Draw(int width, int height)
    {
        using var ground = Image.Black(width, height, bands: 3);
        using var red = ground.NewFromImage(220, 20, 20);
        using var blue = ground.NewFromImage(20, 20, 220);
        using var right = blue.Crop(0, 0, width - (width / 2), height);
        using var both = red.Insert(right, width / 2, 0);
        return both.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }
}
