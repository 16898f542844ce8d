using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Caching.Memory;
using NetVips;
using NSubstitute;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using Procuratorate.Pictures.Services;

namespace OrchardSite.Modules.Tests.Pictures;

public sealed class PictureServiceTests : IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions());
    private readonly IMediaFileStore _files = Substitute.For<IMediaFileStore>();
    private readonly PictureService _pictures;

    public PictureServiceTests()
    {
        _files.GetFileInfoAsync(Arg.Any<string>()).Returns((IFileStoreEntry?)null);
        _files.MapPathToPublicUrl(Arg.Any<string>()).Returns(call => "/wlht/media/" + Uri.EscapeDataString(call.Arg<string>()));
        var tokens = Substitute.For<IMediaTokenService>();
        tokens.AddTokenToPath(Arg.Any<string>()).Returns(call => call.Arg<string>() + "&token=t");
        var versions = Substitute.For<IFileVersionProvider>();
        versions.AddFileVersionToPath(default, default!).ReturnsForAnyArgs(call => call.ArgAt<string>(1) + "?v=1");
        _pictures = new PictureService(_files, tokens, versions, new HttpContextAccessor(), _cache);
    }

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task Find_SamePictureManyTimes_ReadsItsFileOnce()
    {
        Add("a.png", 800, 400, new DateTime(2026, 8, 1));

        for (var i = 0; i < 10; i++)
        {
            Assert.Equal((800, 400), Size(await _pictures.FindAsync("a.png")));
        }

        await _files.ReceivedWithAnyArgs(1).GetFileStreamAsync(default(IFileStoreEntry)!);
    }

    [Fact]
    public async Task Find_FileReplaced_IsReadAgain()
    {
        Add("a.png", 800, 400, new DateTime(2026, 8, 1));
        await _pictures.FindAsync("a.png");

        Add("a.png", 300, 300, new DateTime(2026, 8, 2));

        Assert.Equal((300, 300), Size(await _pictures.FindAsync("a.png")));
    }

    [Fact]
    public async Task Find_WithRatio_OffersWidthsThatThePictureHas()
    {
        Add("a.png", 900, 300, new DateTime(2026, 8, 1));

        var sources = await _pictures.FindAsync("a.png", PictureRatio.Parse("3:2"), "0.5,0");

        Assert.Equal((450, 300), Size(sources));
        Assert.Equal(
            "/wlht/media/a.png?width=320&height=213&rmode=crop&rxy=0.5%2C0&format=webp&token=t&v=1 320w, /wlht/media/a.png?width=450&height=300&rmode=crop&rxy=0.5%2C0&format=webp&token=t&v=1 450w",
            sources!.WebpSrcset);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gone.png")]
    public async Task Find_NoSuchFile_IsNone(string? path) => Assert.Null(await _pictures.FindAsync(path));

    [Theory]
    [InlineData("/wlht/media/%E5%9B%BE.png?v=1", "图.png")]
    [InlineData("/media/a.png", null)]
    [InlineData("https://example.com/wlht/media/a.png", null)]
    [InlineData(null, null)]
    public void PathOf_Address_IsOfThisSiteOnly(string? address, string? path) => Assert.Equal(path, _pictures.PathOf(address));

    private static (int? Width, int? Height) Size(PictureSources? sources) => (sources?.Width, sources?.Height);

    private void Add(string path, int width, int height, DateTime modified)
    {
        using var picture = Image.Black(width, height, bands: 3);
        var bytes = picture.PngsaveBuffer();
        var entry = Substitute.For<IFileStoreEntry>();
        entry.Path.Returns(path);
        entry.Name.Returns(path);
        entry.LastModifiedUtc.Returns(modified);
        _files.GetFileInfoAsync(path).Returns(entry);
        _files.GetFileStreamAsync(entry).Returns(_ => new MemoryStream(bytes));
    }
}
