using Microsoft.Extensions.Options;
using OrchardCore.Media.Events;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Tests.Cms.Media.Processing;

namespace OrchardSite.Engine.Tests.Cms.Media;

public class ContentCheckHandlerTests
{
    private readonly ContentCheckHandler _handler = new(Options.Create(new MediaLimits { MaxPixels = 10_000 }));

    [Fact]
    public async Task Creating_Picture_IsTakenWhole()
    {
        var picture = Pictures.Jpeg(80, 40);

        using var taken = await _handler.MediaCreatingAsync(new MediaCreatingContext { Path = "a.jpg" }, new MemoryStream(picture));

        Assert.Equal(0, taken.Position);
        Assert.Equal(picture.Length, taken.Length);
    }

    [Fact]
    public async Task Creating_BeginningOfAPictureOnly_IsRefused() =>
        Assert.Equal(RefusedMedia.Content, await ReasonAsync("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, .. "MZ this is a program"u8]));

    [Fact]
    public async Task Creating_PictureUnderAnothersName_IsRefused() =>
        Assert.Equal(RefusedMedia.Content, await ReasonAsync("a.png", Pictures.Jpeg(80, 40)));

    [Fact]
    public async Task Creating_MorePixelsThanAllowed_IsRefused() =>
        Assert.Equal(RefusedMedia.TooManyPixels, await ReasonAsync("a.png", Pictures.Png(200, 200)));

    [Fact]
    public async Task Creating_SvgWithScript_IsRefused() =>
        Assert.Equal(RefusedMedia.Content, await ReasonAsync("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray()));

    private async Task<RefusedMedia> ReasonAsync(string path, byte[] content)
    {
        var refused = await Assert.ThrowsAsync<RefusedMediaException>(
            () => _handler.MediaCreatingAsync(new MediaCreatingContext { Path = path }, new MemoryStream(content)));
        return refused.Reason;
    }
}
