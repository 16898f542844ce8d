using NetVips;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.Fields;
using OrchardSite.Engine.Cms.Media.Processing;

namespace OrchardSite.Engine.Tests.Cms.Media.Processing;

public class PictureRendererTests
{
    private const long Limit = 1_000_000;

    [Theory]
    [InlineData(ResizeMode.Max, 400, 400, 400, 200)]
    [InlineData(ResizeMode.Max, 400, null, 400, 200)]
    [InlineData(ResizeMode.Max, null, 100, 200, 100)]
    [InlineData(ResizeMode.Max, 4000, 4000, 800, 400)]
    [InlineData(ResizeMode.Crop, 300, 300, 300, 300)]
    [InlineData(ResizeMode.Crop, 1000, 1000, 1000, 1000)]
    [InlineData(ResizeMode.Pad, 300, 300, 300, 300)]
    [InlineData(ResizeMode.BoxPad, 900, 900, 900, 900)]
    [InlineData(ResizeMode.Min, 200, 200, 400, 200)]
    [InlineData(ResizeMode.Min, 2000, 2000, 800, 400)]
    [InlineData(ResizeMode.Stretch, 123, 321, 123, 321)]
    public void Render_Mode_GivesTheSize(ResizeMode mode, int? width, int? height, int expectedWidth, int expectedHeight)
    {
        using var made = Render(Pictures.Jpeg(800, 400), new PictureCommands { Width = width, Height = height, Mode = mode });

        Assert.Equal((expectedWidth, expectedHeight), (made.Width, made.Height));
    }

    [Theory]
    [InlineData(".jpg", "jpegload_buffer")]
    [InlineData(".png", "pngload_buffer")]
    [InlineData(".webp", "webpload_buffer")]
    [InlineData(".avif", "heifload_buffer")]
    public void Render_Format_IsWritten(string extension, string loader)
    {
        using var made = Render(Pictures.Jpeg(80, 40), new PictureCommands { Width = 40 }, extension);

        Assert.Equal(loader, made.Get("vips-loader"));
        Assert.Equal(40, made.Width);
    }

    [Fact]
    public void Render_PhotoHeldUpright_StandsUprightAndTellsNothingOfItsMaking()
    {
        using var made = Render(Pictures.Jpeg(80, 40, orientation: 6), new PictureCommands { Width = 30 });

        Assert.Equal((30, 60), (made.Width, made.Height));
        Assert.DoesNotContain(made.GetFields(), field => field.StartsWith("exif-ifd3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0f, 220, 20)]
    [InlineData(1f, 20, 220)]
    public void Render_Anchor_IsKept(float x, int red, int blue)
    {
        using var made = Render(Pictures.Jpeg(800, 100), new PictureCommands { Width = 100, Height = 100, Mode = ResizeMode.Crop, Anchor = new Anchor { X = x } });

        var middle = made.Getpoint(50, 50);
        Assert.InRange(middle[0], red - 25, red + 25);
        Assert.InRange(middle[2], blue - 25, blue + 25);
    }

    [Fact]
    public void Render_TransparentAsJpeg_GetsTheGroundThatWasAskedFor()
    {
        using var made = Render(Pictures.Png(40, 40), new PictureCommands { Width = 20, Color = PictureColor.Parse("00ff00") }, ".jpg");

        var point = made.Getpoint(10, 10);
        Assert.InRange(point[0], 0, 20);
        Assert.InRange(point[1], 235, 255);
    }

    [Fact]
    public void Render_Animation_StaysAsItIs()
    {
        using var stream = new MemoryStream(Pictures.Gif(20, 20, frames: 3));

        Assert.Null(PictureRenderer.Render(stream, new PictureCommands { Width = 10 }, ".webp", Limit));
    }

    [Fact]
    public void Render_MorePixelsThanAllowed_IsRefusedBeforeTheyAreRead()
    {
        // 40,000 × 40,000 black pixels weigh little as a file and 4.8 GB in memory.
        using var bomb = Image.Black(40_000, 40_000);
        using var stream = new MemoryStream(bomb.PngsaveBuffer(compression: 9, bitdepth: 1));
        var before = GC.GetTotalAllocatedBytes();

        Assert.Throws<PictureTooLargeException>(() => PictureRenderer.Render(stream, new PictureCommands { Width = 10 }, ".png", Limit));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 10_000_000);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>")]
    [InlineData("%PDF-1.7")]
    [InlineData("no picture")]
    public void Render_NoPicture_IsRefused(string content)
    {
        Assert.True(Vips.IsAvailable);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Throws<VipsException>(() => PictureRenderer.Render(stream, new PictureCommands { Width = 10 }, ".png", Limit));
    }

    private static Image Render(byte[] original, PictureCommands commands, string extension = ".jpg")
    {
        using var stream = new MemoryStream(original);
        return Pictures.Decode(PictureRenderer.Render(stream, commands, extension, Limit)!);
    }
}
