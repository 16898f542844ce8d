using Microsoft.Extensions.Options;
using NetVips;
using OrchardCore.Media.Events;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Cms.Media.Processing;

namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>Refuses a file whose content is not what its name says, and a picture too large to be worked with, wherever it comes from: upload, recipe, import.</summary>
internal sealed class ContentCheckHandler(IOptions<MediaLimits> limits) : IMediaCreatingEventHandler
{
    public async Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
    {
        var stream = creatingStream.CanSeek ? creatingStream : await BufferAsync(creatingStream);
        var start = stream.Position;
        var head = new byte[ContentCheck.HeadLength];
        var length = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false);
        stream.Position = start;

        var extension = Path.GetExtension(context.Path);
        if (!ContentCheck.Matches(extension, head.AsMemory(0, length)))
        {
            throw NotWhatItSays(context);
        }

        if (OfficeArchive.Check(extension, stream) is { } refused)
        {
            throw new RefusedMediaException($"'{context.Path}' is not the document that its name says, or carries macros.", refused);
        }

        stream.Position = start;
        if (PictureFormats.IsReadable(extension) && Vips.IsAvailable)
        {
            CheckPicture(context, stream);
            stream.Position = start;
        }

        return stream;
    }

    private void CheckPicture(MediaCreatingContext context, Stream stream)
    {
        try
        {
            PictureSize.Read(stream, limits.Value.MaxPixels);
        }
        catch (PictureTooLargeException exception)
        {
            throw new RefusedMediaException($"'{context.Path}': {exception.Message}", RefusedMedia.TooManyPixels);
        }
        catch (VipsException)
        {
            throw NotWhatItSays(context);
        }
    }

    private static RefusedMediaException NotWhatItSays(MediaCreatingContext context) =>
        new($"The content of '{context.Path}' is not what its name says.", RefusedMedia.Content);

    private static async Task<MemoryStream> BufferAsync(Stream stream)
    {
        var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer);
        buffer.Position = 0;

        return buffer;
    }
}
