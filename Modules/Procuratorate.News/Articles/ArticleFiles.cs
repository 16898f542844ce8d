using OrchardCore.ContentManagement;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Fields;

namespace Procuratorate.News.Articles;

/// <summary>Reads what stands in the media fields of an article, a case or the like; a file that is gone is left out, since its link would lead nowhere.</summary>
public sealed class ArticleFiles(IMediaFileStore store)
{
    /// <param name="part">The part that has the field.</param>
    /// <param name="field">The field's name.</param>
    public async Task<IReadOnlyList<ArticleFile>> ReadAsync(ContentPart part, string field)
    {
        var files = new List<ArticleFile>();
        var media = part.Get<MediaField>(field);
        foreach (var (path, place) in (media?.Paths ?? []).Select((path, place) => (path, place)))
        {
            if (await store.GetFileInfoAsync(path) is { IsDirectory: false } entry)
            {
                files.Add(Describe(entry, media!.MediaTexts?.ElementAtOrDefault(place)));
            }
        }

        return files;
    }

    private ArticleFile Describe(IFileStoreEntry entry, string? text) => new(
        entry.Path,
        store.MapPathToPublicUrl(entry.Path),
        string.IsNullOrWhiteSpace(text) ? entry.Name : text,
        Path.GetExtension(entry.Name).TrimStart('.').ToUpperInvariant(),
        FileSize.Format(entry.Length));
}
