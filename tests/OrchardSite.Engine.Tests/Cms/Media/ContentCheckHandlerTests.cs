using System.IO.Compression;
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

    [Fact]
    public async Task Creating_ArchiveUnderTheNameOfADocument_IsRefused() =>
        Assert.Equal(RefusedMedia.Content, await ReasonAsync("a.docx", Archive("setup.exe")));

    [Fact]
    public async Task Creating_DocumentWithMacros_IsRefused() =>
        Assert.Equal(RefusedMedia.Macros, await ReasonAsync("a.docx", Archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")));

    [Fact]
    public async Task Creating_Document_IsTakenWhole()
    {
        var document = Archive("[Content_Types].xml", "xl/workbook.xml");

        using var taken = await _handler.MediaCreatingAsync(new MediaCreatingContext { Path = "a.xlsx" }, new MemoryStream(document));

        Assert.Equal((0, document.Length), (taken.Position, taken.Length));
    }

    private static byte[] Archive(params string[] names)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                archive.CreateEntry(name);
            }
        }

        return file.ToArray();
    }

    private async Task<RefusedMedia> ReasonAsync(string path, byte[] content)
    {
        var refused = await Assert.ThrowsAsync<RefusedMediaException>(
            () => _handler.MediaCreatingAsync(new MediaCreatingContext { Path = path }, new MemoryStream(content)));
        return refused.Reason;
    }
}
