using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Cms.Media.Processing;
using OrchardSite.Engine.Cms.Media.Processing.Variants;

namespace OrchardSite.Engine.Tests.Cms.Media.Processing;

public sealed class PictureVariantsTests : IDisposable
{
    private static readonly PictureCommands _small = new() { Width = 20, Extension = ".webp" };

    private readonly string _root = Directory.CreateTempSubdirectory("orchardsite-variants-").FullName;
    private readonly RenderSlots _slots = new();
    private readonly VariantFolder _folder;
    private readonly MediaFileStore _files;

    public PictureVariantsTests()
    {
        _folder = new VariantFolder(Path.Combine(_root, VariantFolder.Name), 1_000_000);
        var options = new MediaOptions { AllowedFileExtensions = [".jpg", ".png"], AssetsRequestPath = "/media" };
        _files = new MediaFileStore(new FileSystemStore(Path.Combine(_root, "Media")), _folder, options, new ShellSettings { Name = "T" }, []);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _slots.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task Find_ManyAtOnce_MakeOneFile()
    {
        var original = await AddAsync("a/图.jpg", Pictures.Jpeg(80, 40));
        var variants = Variants();

        var paths = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => variants.FindAsync(original, _small)));

        Assert.Single(paths.Distinct());
        using var made = Pictures.Decode(await File.ReadAllBytesAsync(paths[0]!));
        Assert.Equal(20, made.Width);
        Assert.Single(Made());
    }

    [Fact]
    public async Task Find_OriginalChanged_MakesItAnewAndForgetsTheOld()
    {
        var variants = Variants();
        var first = await variants.FindAsync(await AddAsync("a.jpg", Pictures.Jpeg(80, 40)), _small);

        var second = await variants.FindAsync(await AddAsync("a.jpg", Pictures.Jpeg(90, 90)), _small);

        Assert.NotEqual(first, second);
        Assert.Equal(second, Assert.Single(Made()));
    }

    [Fact]
    public async Task Find_OriginalDeletedOrMoved_LeavesNothing()
    {
        var variants = Variants();
        await variants.FindAsync(await AddAsync("a/1.jpg", Pictures.Jpeg(80, 40)), _small);
        await variants.FindAsync(await AddAsync("a/2.jpg", Pictures.Jpeg(80, 40)), _small);
        await variants.FindAsync(await AddAsync("b/3.jpg", Pictures.Jpeg(80, 40)), _small);

        await _files.TryDeleteFileAsync("a/1.jpg");
        Assert.Equal(2, Made().Length);
        await _files.MoveFileAsync("a/2.jpg", "b/2.jpg");
        Assert.Single(Made());
        await _files.TryDeleteDirectoryAsync("b");
        Assert.Empty(Made());
    }

    [Fact]
    public async Task Find_MoreThanTheLimit_DropsTheOldestFirst()
    {
        using var tight = new VariantFolder(Path.Combine(_root, VariantFolder.Name), 20_000);
        var variants = Variants(tight);
        var original = await AddAsync("a.jpg", Pictures.Jpeg(400, 400));

        string? last = null;
        for (var width = 100; width < 400; width += 5)
        {
            last = await variants.FindAsync(original, new PictureCommands { Width = width });
        }

        Assert.True(Made().Sum(path => new FileInfo(path).Length) <= 20_000);
        Assert.True(File.Exists(last));
    }

    [Fact]
    public async Task Find_BrokenOrTooLarge_GivesTheOriginal()
    {
        var broken = await AddAsync("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]);
        var large = await AddAsync("b.jpg", Pictures.Jpeg(200, 200));

        Assert.Null(await Variants().FindAsync(broken, _small));
        Assert.Null(await Variants(maxPixels: 1000).FindAsync(large, _small));
        Assert.Empty(Made());
    }

    private PictureVariants Variants(VariantFolder? folder = null, long maxPixels = 1_000_000) =>
        new(_files, folder ?? _folder, _slots, Options.Create(new MediaLimits { MaxPixels = maxPixels }), NullLogger<PictureVariants>.Instance);

    private async Task<IFileStoreEntry> AddAsync(string path, byte[] content)
    {
        await _files.CreateFileFromStreamAsync(path, new MemoryStream(content), overwrite: true);
        return (await _files.GetFileInfoAsync(path))!;
    }

    private string[] Made() => !Directory.Exists(Path.Combine(_root, VariantFolder.Name)) ? [] : Directory.GetFiles(Path.Combine(_root, VariantFolder.Name), "*", SearchOption.AllDirectories);
}
