using NetVips;

namespace OrchardSite.Engine.Cms.Media.Processing;

/// <summary>Makes a picture in another size or format: upright as its camera held it, without its metadata, in sRGB.</summary>
internal static class PictureRenderer
{
    private const int DefaultQuality = 80;
    private const int DefaultAvifQuality = 55;

    /// <summary>Renders the picture.</summary>
    /// <param name="original">The picture; read from where it stands, and must be seekable.</param>
    /// <param name="extension">The extension of what comes out, such as <c>.webp</c>.</param>
    /// <returns>The file, or null for an animation, which would lose its movement.</returns>
    /// <exception cref="PictureTooLargeException">More pixels than <paramref name="maxPixels"/>.</exception>
    /// <exception cref="VipsException">The bytes are no picture.</exception>
    public static byte[]? Render(Stream original, PictureCommands commands, string extension, long maxPixels)
    {
        var start = original.Position;
        using (var head = Image.NewFromStream(original, access: Enums.Access.Sequential))
        {
            PictureSize.Check(head, maxPixels);
            if (PictureSize.IsAnimation(head))
            {
                return null;
            }
        }

        original.Position = start;
        using var upright = PictureFit.Load(original, commands);
        using var fitted = PictureFit.Apply(upright, commands);
        return Save(fitted, commands, extension);
    }

    private static byte[] Save(Image image, PictureCommands commands, string extension)
    {
        var quality = commands.Quality ?? (extension is ".avif" ? DefaultAvifQuality : DefaultQuality);
        if (PictureFormats.HasTransparency(extension) || !image.HasAlpha())
        {
            return Write(image, extension, quality);
        }

        var ground = commands.Color ?? new PictureColor(255, 255, 255, 255);
        using var flat = image.Flatten(background: [ground.Red, ground.Green, ground.Blue]);
        return Write(flat, extension, quality);
    }

    private static byte[] Write(Image image, string extension, int quality) => extension switch
    {
        ".jpg" => image.JpegsaveBuffer(q: quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        ".png" => image.PngsaveBuffer(compression: 7, keep: Enums.ForeignKeep.None),
        ".gif" => image.GifsaveBuffer(keep: Enums.ForeignKeep.None),
        ".avif" => image.HeifsaveBuffer(q: quality, compression: Enums.ForeignHeifCompression.Av1, effort: 2, keep: Enums.ForeignKeep.None),
        _ => image.WebpsaveBuffer(q: quality, effort: 4, keep: Enums.ForeignKeep.None),
    };
}
