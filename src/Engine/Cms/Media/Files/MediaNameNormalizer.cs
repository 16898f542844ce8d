using System.Text;
using OrchardCore.Media;

namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>Keeps letters (Chinese among them), digits, '-', '_' and '.'; makes '-' of anything else.</summary>
internal sealed class MediaNameNormalizer : IMediaNameNormalizerService
{
    private const int MaxLength = 120;

    public string NormalizeFolderName(string folderName) => Clean(folderName, "folder");

    public string NormalizeFileName(string fileName)
    {
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        var extension = Path.GetExtension(name).ToLowerInvariant();

        return Clean(Path.GetFileNameWithoutExtension(name), "file") + extension;
    }

    private static string Clean(string name, string fallback)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormKC))
        {
            var kept = char.IsLetterOrDigit(character) || character is '_' or '.' ? character : '-';
            if (kept != '-' || (clean.Length > 0 && clean[^1] != '-'))
            {
                clean.Append(kept);
            }
        }

        var result = clean.ToString().Trim('-', '.');
        return result.Length == 0 ? fallback : result[..Math.Min(result.Length, MaxLength)].TrimEnd('-', '.');
    }
}
