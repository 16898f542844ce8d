using OrchardCore.FileStorage;

namespace OrchardCore.Media;

/// <summary>The tenant's media folder.</summary>
public interface IMediaFileStore : IFileStore
{
    /// <summary>The address that a visitor's browser asks for.</summary>
    string MapPathToPublicUrl(string path);
}
