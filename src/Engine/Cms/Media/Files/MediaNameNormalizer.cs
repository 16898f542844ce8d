using System.Text;
using OrchardCore.Media;

namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>Keeps letters (Chinese among them), digits, '-', '_' and '.'; makes '-' of anything else.</summary>
internal sealed class MediaNameNormalizer : IMediaNameNormalizerService
{
    /// <summary>In bytes: file systems take 255, and a Chinese character weighs three.</summary>
    private const int MaxBytes = 200;

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
        result = result.Length == 0 ? fallback : Shorten(result).TrimEnd('-', '.');
        return MediaPath.IsSafe(result) ? result : $"{fallback}-{result}";
    }

    private static string Shorten(string name)
    {
        while (Encoding.UTF8.GetByteCount(name) > MaxBytes)
        {
            name = name[..^(char.IsLowSurrogate(name[^1]) ? 2 : 1)];
        }

        return name;
    }
}
