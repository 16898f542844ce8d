using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Serving;

namespace OrchardSite.Engine.Tests.Cms.Media;

public sealed class MediaPathTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orchardsite-media-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("202608/封面.jpg", true)]
    [InlineData("a.png", true)]
    [InlineData("a b.png", true)]
    [InlineData("..", false)]
    [InlineData("../secret.jpg", false)]
    [InlineData("a/../../secret.jpg", false)]
    [InlineData("a/./b.jpg", false)]
    [InlineData("a//b.jpg", false)]
    [InlineData("..\\secret.jpg", false)]
    [InlineData("C:/windows/win.jpg", false)]
    [InlineData(".hidden/a.jpg", false)]
    [InlineData("a/.hidden.jpg", false)]
    [InlineData("a.jpg ", false)]
    [InlineData("a.jpg.", false)]
    [InlineData("a\0.jpg", false)]
    [InlineData("a\n.jpg", false)]
    [InlineData("a|b.jpg", false)]
    [InlineData("a\u202Ebgpj.exe", false)]
    [InlineData("CON/a.jpg", false)]
    [InlineData("a/lpt1.jpg", false)]
    [InlineData("console.jpg", true)]
    public void IsSafe_Path_IsPlainNames(string path, bool expected) => Assert.Equal(expected, MediaPath.IsSafe(path));

    [Fact]
    public void IsSafe_PartLongerThanFileSystemsTake_IsNot() => Assert.False(MediaPath.IsSafe(new string('检', 86)));

    [Fact]
    public void IsSafe_FoldersInFoldersWithoutEnd_AreNot() => Assert.False(MediaPath.IsSafe(string.Join('/', Enumerable.Repeat("a", 100))));

    [Fact]
    public async Task MoveFile_ThatAnotherMovedMeanwhile_FailsOnceAndLosesNothing()
    {
        var store = new FileSystemStore(_folder);
        await store.CreateFileFromStreamAsync("a.txt", new MemoryStream([1]));

        var moved = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => TryMoveAsync(store, $"b{number}.txt"))));

        Assert.Equal(1, moved.Count(success => success));
        Assert.Single(Directory.GetFiles(_folder));
    }

    private static async Task<bool> TryMoveAsync(FileSystemStore store, string to)
    {
        try
        {
            await store.MoveFileAsync("a.txt", to);
            return true;
        }
        catch (FileStoreException)
        {
            return false;
        }
    }

    [Theory]
    [InlineData("a.jpg", true)]
    [InlineData("a.JPG", true)]
    [InlineData("a.svg", false)]
    [InlineData("a.html", false)]
    [InlineData("a", false)]
    [InlineData("", false)]
    [InlineData("../a.jpg", false)]
    public void IsServed_Path_NeedsAnAllowedExtension(string path, bool expected)
    {
        var options = new MediaOptions { AllowedFileExtensions = new HashSet<string>([".jpg"], StringComparer.OrdinalIgnoreCase) };

        Assert.Equal(expected, MediaFileMiddleware.IsServed(path, options));
    }

    [Theory]
    [InlineData("../other/OrchardCore.db")]
    [InlineData("a/../../x.jpg")]
    [InlineData("..")]
    public async Task GetFileInfo_PathOutOfTheFolder_IsRefused(string path) =>
        await Assert.ThrowsAsync<FileStoreException>(() => new FileSystemStore(_folder).GetFileInfoAsync(path));

    [Fact]
    public async Task CreateFile_Taken_IsRefusedUnlessOverwriting()
    {
        var store = new FileSystemStore(_folder);
        await store.CreateFileFromStreamAsync("a/b.txt", new MemoryStream([1]));

        await Assert.ThrowsAsync<ExistsFileStoreException>(() => store.CreateFileFromStreamAsync("a/b.txt", new MemoryStream([2])));
        await store.CreateFileFromStreamAsync("/a/b.txt", new MemoryStream([2]), overwrite: true);

        Assert.Equal([2], await File.ReadAllBytesAsync(Path.Combine(_folder, "a", "b.txt")));
        Assert.Single(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task CreateFile_SourceFails_LeavesNothing()
    {
        var broken = new FailingStream();

        await Assert.ThrowsAsync<IOException>(() => new FileSystemStore(_folder).CreateFileFromStreamAsync("a.txt", broken));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("照片 (1).JPG", "照片-1.jpg")]
    [InlineData("../../evil.png", "evil.png")]
    [InlineData("C:\\Users\\x\\扫描件.pdf", "扫描件.pdf")]
    [InlineData("....png", "file.png")]
    [InlineData("<script>.gif", "script.gif")]
    [InlineData("NUL.png", "file-NUL.png")]
    public void NormalizeFileName_AnyName_IsPlain(string name, string expected) =>
        Assert.Equal(expected, new MediaNameNormalizer().NormalizeFileName(name));

    private sealed class FailingStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            Task.FromException(new IOException("The sender went away."));
    }
}
