using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardSite.Engine.Cms.Deployment.Packages;

namespace OrchardSite.Engine.Tests.Cms.Deployment;

/// <summary>An uploaded package stays in its folder and within its limits, whatever it says of itself.</summary>
public sealed class PackageReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orchardsite-test-").FullName;

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("Media/../../outside.txt")]
    [InlineData("/etc/outside.txt")]
    [InlineData("C:/outside.txt")]
    [InlineData("..\\outside.txt")]
    [InlineData("Media/./outside.txt")]
    public async Task Unpack_PathOutOfThePackage_IsRefusedAndNothingIsWritten(string path)
    {
        var unpacked = Path.Combine(_folder, "unpacked");
        Directory.CreateDirectory(unpacked);

        var problem = await Assert.ThrowsAsync<PackageProblemException>(() => UnpackAsync(Zip(("Recipe.json", "{}"), (path, "x")), unpacked, new PackageLimits()));

        Assert.Contains(path, problem.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Unpack_MoreThanTheLimitOnceUnpacked_IsStopped() =>
        await Assert.ThrowsAsync<PackageProblemException>(() => UnpackAsync(Zip(("a.txt", new string('a', 600_000)), ("b.txt", new string('b', 600_000))), _folder, new PackageLimits { MaxUnpackedBytes = 1_000_000 }));

    [Fact]
    public async Task Unpack_TooManyFiles_IsRefused() =>
        await Assert.ThrowsAsync<PackageProblemException>(() => UnpackAsync(Zip(("a.txt", "a"), ("b.txt", "b"), ("c.txt", "c")), _folder, new PackageLimits { MaxFiles = 2 }));

    [Theory]
    [InlineData("")]
    [InlineData("no archive")]
    [InlineData("no archive, and long enough to be one")]
    public async Task Unpack_NoZipArchive_IsRefused(string text)
    {
        await using var upload = new FormFile(new MemoryStream(Encoding.UTF8.GetBytes(text)), 0, text.Length, "package", "package.zip").OpenReadStream();

        await Assert.ThrowsAsync<PackageProblemException>(() => UnpackAsync(upload, _folder, new PackageLimits()));
    }

    [Fact]
    public async Task Unpack_WhatAPackageWriterWrote_GivesTheSameFiles()
    {
        var writer = new PackageWriter();
        using (var content = new MemoryStream(Encoding.UTF8.GetBytes("图片")))
        {
            await writer.SetFileAsync("Media/新闻/一.txt", content);
        }

        await using var package = writer.Finish();
        await UnpackAsync(package, _folder, new PackageLimits());

        Assert.Equal("图片", await File.ReadAllTextAsync(Path.Combine(_folder, "Media", "新闻", "一.txt")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task UnpackAsync(Stream package, string folder, PackageLimits limits) =>
        new PackageReader(Options.Create(limits), new StringLocalizer<PackageReader>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance)))
            .UnpackAsync(package, folder, CancellationToken.None);

    private static MemoryStream Zip(params (string Name, string Content)[] files)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
