using NetVips;

namespace Procuratorate.Pictures.Services;

/// <summary>What the head of a picture's file says.</summary>
/// <param name="Width">In pixels, as it is shown.</param>
/// <param name="Height">In pixels, as it is shown.</param>
/// <param name="IsAnimated">An animation is shown as it is: another size would stand still.</param>
public sealed record PictureHead(int Width, int Height, bool IsAnimated)
{
    private static readonly HashSet<string> _readable = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif" };

    /// <summary>Whether files with the extension have such a head.</summary>
    public static bool IsReadable(string path) => _readable.Contains(Path.GetExtension(path));

    /// <returns>Null when the bytes are no picture, or where libvips is not there.</returns>
    public static PictureHead? Read(Stream stream)
    {
        if (!ModuleInitializer.VipsInitialized)
        {
            return null;
        }

        try
        {
            using var image = Image.NewFromStream(stream, access: Enums.Access.Sequential);
            var lies = image.Contains("orientation") && (int)image.Get("orientation") >= 5;
            var animated = image.Contains("n-pages") && (int)image.Get("n-pages") > 1;
            return lies ? new PictureHead(image.Height, image.Width, animated) : new PictureHead(image.Width, image.Height, animated);
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
