using OrchardCore.Media.Indexing;

namespace OrchardSite.Engine.Cms.Media.Indexing;

/// <summary>Reads plain text.</summary>
internal sealed class TextMediaFileTextProvider : IMediaFileTextProvider
{
    public async Task<string> GetTextAsync(string path, Stream fileStream)
    {
        using var reader = new StreamReader(fileStream, leaveOpen: true);
        var buffer = new char[TextLimit.MaxLength];
        return new string(buffer, 0, await reader.ReadBlockAsync(buffer));
    }
}
