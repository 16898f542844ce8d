using OrchardCore.FileStorage;
using OrchardCore.Media.Events;

namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>Refuses a file whose content is not what its name says, wherever it comes from: upload, recipe, import.</summary>
internal sealed class ContentCheckHandler : IMediaCreatingEventHandler
{
    public async Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
    {
        var stream = creatingStream.CanSeek ? creatingStream : await BufferAsync(creatingStream);
        var start = stream.Position;
        var head = new byte[ContentCheck.HeadLength];
        var length = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false);
        stream.Position = start;

        return ContentCheck.Matches(Path.GetExtension(context.Path), head.AsMemory(0, length))
            ? stream
            : throw new FileStoreException($"The content of '{context.Path}' is not what its name says.");
    }

    private static async Task<MemoryStream> BufferAsync(Stream stream)
    {
        var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer);
        buffer.Position = 0;

        return buffer;
    }
}
