namespace OrchardCore.Media.Indexing;

/// <summary>Reads the text of one kind of file.</summary>
public interface IMediaFileTextProvider
{
    /// <param name="path">The file's path in the media folder.</param>
    Task<string> GetTextAsync(string path, Stream fileStream);
}
