using NetVips;
using OrchardCore.Media.Core.Processing;

namespace OrchardSite.Engine.Cms.Media.Processing;

/// <summary>Fits a picture into the box that is asked for.</summary>
internal static class PictureFit
{
    private const int NoLimit = 10_000_000;

    /// <summary>Loads no more detail than the box wants, so that a large photo costs little time and memory; a side that was not asked for follows the other.</summary>
    public static Image Load(Stream original, PictureCommands commands)
    {
        var (width, height) = (commands.Width ?? NoLimit, commands.Height ?? NoLimit);
        var (size, fill) = (commands.Mode, commands.Width, commands.Height) switch
        {
            (ResizeMode.Stretch, not null, not null) => (Enums.Size.Force, false),
            (ResizeMode.Crop, not null, not null) => (Enums.Size.Both, true),
            (ResizeMode.Min, not null, not null) => (Enums.Size.Down, true),
            (ResizeMode.Pad, not null, not null) => (Enums.Size.Both, false),
            _ => (Enums.Size.Down, false),
        };

        // "All" fills the box and cuts nothing off yet.
        return Image.ThumbnailStream(original, width, height: height, size: size, crop: fill ? Enums.Interesting.All : null, outputProfile: "srgb");
    }

    public static Image Apply(Image image, PictureCommands commands)
    {
        if (commands is not { Width: { } width, Height: { } height })
        {
            return image.Copy();
        }

        return commands.Mode switch
        {
            ResizeMode.Crop => Crop(image, commands, width, height),
            ResizeMode.Pad or ResizeMode.BoxPad => Pad(image, commands, width, height),
            _ => image.Copy(),
        };
    }

    private static Image Crop(Image image, PictureCommands commands, int width, int height)
    {
        var (across, down) = (Math.Min(width, image.Width), Math.Min(height, image.Height));
        return image.Crop(
            Offset(image.Width, across, commands.Anchor?.X ?? 0.5f),
            Offset(image.Height, down, commands.Anchor?.Y ?? 0.5f),
            across,
            down);
    }

    private static Image Pad(Image image, PictureCommands commands, int width, int height)
    {
        var ground = commands.Color ?? new PictureColor(255, 255, 255, 0);
        using var colored = image.Bands < 3 ? image.Colourspace(Enums.Interpretation.Srgb) : image.Copy();
        using var withAlpha = colored.HasAlpha() ? colored.Copy() : colored.Bandjoin(255);
        return withAlpha.Embed(
            (int)((width - image.Width) * (commands.Anchor?.X ?? 0.5f)),
            (int)((height - image.Height) * (commands.Anchor?.Y ?? 0.5f)),
            width,
            height,
            extend: Enums.Extend.Background,
            background: [ground.Red, ground.Green, ground.Blue, ground.Alpha]);
    }

    /// <summary>Where the piece begins so that the point to keep lies in its middle as far as the picture's edges let it.</summary>
    private static int Offset(int whole, int piece, float point) =>
        Math.Clamp((int)Math.Round((whole * point) - (piece / 2.0)), 0, whole - piece);
}
