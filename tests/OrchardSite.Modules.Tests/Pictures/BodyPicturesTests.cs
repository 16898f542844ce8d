using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Caching.Memory;
using NSubstitute;
using Procuratorate.Pictures.Services;

namespace OrchardSite.Modules.Tests.Pictures;

public sealed class BodyPicturesTests : IDisposable
{
    private static readonly PictureSources _photo = new("/media/a.jpg?width=960", "/media/a.jpg?width=320 320w", "/media/a.jpg?width=320&format=webp 320w", 1600, 800);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions());
    private readonly IPictureService _pictures = Substitute.For<IPictureService>();
    private readonly BodyPictures _bodies;

    public BodyPicturesTests()
    {
        _pictures.PathOf(Arg.Any<string?>()).Returns(call => call.Arg<string?>() is { } address && address.StartsWith("/media/", StringComparison.Ordinal) ? address["/media/".Length..] : null);
        _pictures.FindAsync("a.jpg").Returns(_photo);
        _bodies = new BodyPictures(_pictures, _cache);
    }

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task Prepare_PicturesOfThisSite_CanBeChosenFromAndTakeTheirPlace()
    {
        var body = await PrepareAsync("<p>一</p><p><img src=\"/media/a.jpg\" alt=\"开庭\"></p><p><img src=\"/media/a.jpg\"></p>");

        var images = body.QuerySelectorAll("picture > img").ToArray();
        Assert.Equal(2, images.Length);
        Assert.All(images, image => Assert.Equal(("1600", "800", _photo.Srcset), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("srcset"))));
        Assert.All(body.QuerySelectorAll("picture > source"), source => Assert.Equal((_photo.WebpSrcset, "image/webp"), (source.GetAttribute("srcset"), source.GetAttribute("type"))));
        Assert.Equal(["开庭", ""], images.Select(image => image.GetAttribute("alt")));
        Assert.Equal([null, "lazy"], images.Select(image => image.GetAttribute("loading")));
    }

    [Fact]
    public async Task Prepare_WidthThatTheWriterChose_IsKept()
    {
        var image = (await PrepareAsync("<img src=\"/media/a.jpg\" width=\"400\" height=\"999\">")).QuerySelector("img")!;

        Assert.Equal(("400", "200", "400px"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("sizes")));
    }

    [Theory]
    [InlineData("<p>没有图片</p>")]
    [InlineData("<p><img src=\"https://example.com/a.jpg\" alt=\"\"></p>")]
    public async Task Prepare_NothingOfThisSite_StaysAsItIs(string html) => Assert.Same(html, await _bodies.PrepareAsync(html));

    [Fact]
    public async Task Prepare_FileThatIsGone_LeavesThePicture()
    {
        var image = (await PrepareAsync("<img src=\"/media/gone.jpg\" alt=\"x\">")).QuerySelector("img")!;

        Assert.Equal("/media/gone.jpg", image.GetAttribute("src"));
    }

    [Fact]
    public async Task Prepare_FileReplaced_ShowsTheNewOne()
    {
        const string Html = "<img src=\"/media/a.jpg\" alt=\"\">";
        await _bodies.PrepareAsync(Html);

        _pictures.FindAsync("a.jpg").Returns(_photo with { Src = "/media/a.jpg?v=2", Height = 1600 });
        var image = (await PrepareAsync(Html)).QuerySelector("img")!;

        Assert.Equal(("/media/a.jpg?v=2", "1600"), (image.GetAttribute("src"), image.GetAttribute("height")));
    }

    private async Task<IElement> PrepareAsync(string html) => new HtmlParser().ParseDocument(await _bodies.PrepareAsync(html)).Body!;
}
