using System.Globalization;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.ViewModels;

namespace Procuratorate.Cases.Services;

/// <summary>Says of the attachments of a case what a visitor wants to know before he opens one.</summary>
public sealed class CaseAttachments(IMediaFileStore files)
{
    private const double Unit = 1024;

    /// <summary>The attachments whose files are there, in the editor's order.</summary>
    public async Task<IReadOnlyList<CaseAttachment>> ListAsync(CasePart part)
    {
        var field = part.Get<MediaField>(CasesConstants.AttachmentsField);
        var attachments = new List<CaseAttachment>();
        foreach (var (path, place) in (field?.Paths ?? []).Select((path, place) => (path, place)))
        {
            if (await files.GetFileInfoAsync(path) is { IsDirectory: false } file)
            {
                var text = field!.MediaTexts.ElementAtOrDefault(place);
                attachments.Add(new CaseAttachment(
                    files.MapPathToPublicUrl(path),
                    string.IsNullOrWhiteSpace(text) ? file.Name : text,
                    Path.GetExtension(file.Name).TrimStart('.').ToUpperInvariant(),
                    FormatSize(file.Length)));
            }
        }

        return attachments;
    }

    /// <summary>A size as people read it.</summary>
    /// <param name="bytes">0 or more.</param>
    public static string FormatSize(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / Unit:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / Unit / Unit:0.#} MB"),
    };
}
