using OrchardCore.FileStorage;

namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>A file that the library does not take.</summary>
internal sealed class RefusedMediaException(string message, RefusedMedia reason) : FileStoreException(message)
{
    public RefusedMedia Reason => reason;
}
