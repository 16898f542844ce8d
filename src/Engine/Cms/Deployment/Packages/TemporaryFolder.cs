namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>A folder of its own that goes with everything in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("orchardsite-package-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
