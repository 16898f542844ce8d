using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Indexing;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Indexing;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Media.Indexing;

/// <summary>What a media field is found by: its texts, and the text of its files. A file that cannot be read is left out, and never stops the index.</summary>
internal sealed partial class MediaFieldIndexHandler(
    IMediaFileStore files,
    IOptions<MediaFileIndexingOptions> options,
    IServiceProvider services,
    ILogger<MediaFieldIndexHandler> logger) : ContentFieldIndexHandler<MediaField>
{
    private const string MediaTextKeySuffix = ".MediaText";
    private const string FileTextKeySuffix = ".FileText";

    public override async Task BuildIndexAsync(MediaField field, BuildFieldIndexContext context)
    {
        var indexed = context.Settings.ToOptions();
        foreach (var key in context.Keys)
        {
            foreach (var text in field.MediaTexts?.Where(text => !string.IsNullOrWhiteSpace(text)) ?? [])
            {
                context.DocumentIndex.Set(key + MediaTextKeySuffix, text, indexed);
            }
        }

        foreach (var path in field.Paths ?? [])
        {
            if (await ReadAsync(path) is { Length: > 0 } text)
            {
                foreach (var key in context.Keys)
                {
                    context.DocumentIndex.Set(key + FileTextKeySuffix, text, indexed);
                }
            }
        }
    }

    private async Task<string?> ReadAsync(string path)
    {
        if (options.Value.GetRegisteredMediaFileTextProvider(Path.GetExtension(path)) is not { } type || await files.GetFileInfoAsync(path) is null)
        {
            return null;
        }

        try
        {
            await using var stream = await files.GetFileStreamAsync(path);
            return await ((IMediaFileTextProvider)services.GetRequiredService(type)).GetTextAsync(path, stream);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            LogUnreadable(e, path);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The text of the file '{Path}' cannot be read; the search does not find it by its text.")]
    private partial void LogUnreadable(Exception exception, string path);
}
