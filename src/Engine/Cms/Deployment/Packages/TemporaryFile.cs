namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>A file that goes when it is closed.</summary>
internal static class TemporaryFile
{
    private const int BufferSize = 81920;

    public static FileStream Create(string extension) => new(
        Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}{extension}"),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        BufferSize,
        FileOptions.DeleteOnClose | FileOptions.Asynchronous);
}
