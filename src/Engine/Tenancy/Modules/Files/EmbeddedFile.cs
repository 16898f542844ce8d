using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace OrchardSite.Engine.Tenancy.Modules.Files;

/// <summary>A file that a module carries in its assembly; as old as the assembly.</summary>
internal sealed class EmbeddedFile(Assembly assembly, string resourceName, string path) : IFileInfo
{
    private long? _length;
    private DateTimeOffset? _lastModified;

    /// <summary>The file's path in its module.</summary>
    public string Path { get; } = path;

    public bool Exists => true;

    public bool IsDirectory => false;

    public string Name => System.IO.Path.GetFileName(Path);

    public string? PhysicalPath => null;

    public long Length
    {
        get
        {
            if (_length is null)
            {
                using var stream = CreateReadStream();
                _length = stream.Length;
            }

            return _length.Value;
        }
    }

    public DateTimeOffset LastModified => _lastModified ??= GetLastModified();

    public Stream CreateReadStream() => assembly.GetManifestResourceStream(resourceName)
        ?? throw new FileNotFoundException($"The assembly '{assembly.GetName().Name}' does not hold the file '{resourceName}'.");

    private DateTimeOffset GetLastModified()
    {
        var location = assembly.Location;
        var written = location.Length > 0 && File.Exists(location) ? File.GetLastWriteTimeUtc(location) : DateTime.UnixEpoch;

        // HTTP dates have whole seconds.
        return new DateTimeOffset(new DateTime(written.Ticks - (written.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc));
    }
}
