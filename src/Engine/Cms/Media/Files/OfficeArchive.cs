using System.IO.Compression;

namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>
/// Looks into the list of parts of an Office document (.docx, .xlsx, .pptx; ECMA-376, part 2): an archive of anything else under such a name is none,
/// and one with macros is a program. Nothing is unpacked.
/// </summary>
internal static class OfficeArchive
{
    private const string Types = "[Content_Types].xml";
    private const string Macros = "vbaProject.bin";

    /// <summary>Why a file with the extension is refused; null when it is not, or is none of these documents.</summary>
    public static RefusedMedia? Check(string extension, Stream stream)
    {
        if (FolderOf(extension) is not { } folder)
        {
            return null;
        }

        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return Check(archive, folder);
        }
        catch (InvalidDataException)
        {
            return RefusedMedia.Content;
        }
    }

    private static RefusedMedia? Check(ZipArchive archive, string folder)
    {
        if (archive.GetEntry(Types) is null || !archive.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase)))
        {
            return RefusedMedia.Content;
        }

        return archive.Entries.Any(entry => entry.FullName.EndsWith(Macros, StringComparison.OrdinalIgnoreCase)) ? RefusedMedia.Macros : null;
    }

    private static string? FolderOf(string extension) => extension.ToLowerInvariant() switch
    {
        ".docx" => "word/",
        ".xlsx" => "xl/",
        ".pptx" => "ppt/",
        _ => null,
    };
}
