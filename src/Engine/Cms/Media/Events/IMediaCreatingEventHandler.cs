namespace OrchardCore.Media.Events;

/// <summary>Looks at a file before it is written, and may put another stream in its place or refuse it by throwing.</summary>
public interface IMediaCreatingEventHandler
{
    /// <summary>Returns the stream that is to be written.</summary>
    Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream);
}
