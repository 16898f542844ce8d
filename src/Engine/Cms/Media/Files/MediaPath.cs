using System.Globalization;
using System.Text;

namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>Which paths may name a file of the media folder at all.</summary>
internal static class MediaPath
{
    private const int MaxLength = 1024;
    private const int MaxDepth = 20;

    /// <summary>In bytes, as file systems count them.</summary>
    private const int MaxPartLength = 255;

    /// <summary>Whether each part of the path is a plain, visible name: no parent, no hidden file, no drive, nothing that a file system takes for an order.</summary>
    public static bool IsSafe(string path) =>
        path.Length <= MaxLength && (path.Length == 0 || (path.AsSpan().Count('/') < MaxDepth && path.Split('/').All(IsSafePart)));

    /// <summary>The folder that holds a file or folder; the root is the empty path.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : string.Empty;

    private static bool IsSafePart(string part) =>
        part.Length > 0
        && part[0] != '.'
        && part[^1] is not ('.' or ' ')
        && !part.AsSpan().ContainsAny('\\', ':', '*')
        && !part.AsSpan().ContainsAny('?', '"', '<')
        && !part.AsSpan().ContainsAny('>', '|')
        && Encoding.UTF8.GetByteCount(part) <= MaxPartLength
        && !part.Any(character => char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse)
        && !IsDevice(part);

    /// <summary>What Windows takes for a device, whatever extension follows.</summary>
    private static bool IsDevice(string part)
    {
        var name = part.AsSpan()[..(part.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? dot : part.Length)];
        return name.Equals("CON", StringComparison.OrdinalIgnoreCase)
            || name.Equals("PRN", StringComparison.OrdinalIgnoreCase)
            || name.Equals("AUX", StringComparison.OrdinalIgnoreCase)
            || name.Equals("NUL", StringComparison.OrdinalIgnoreCase)
            || (name.Length == 4 && char.IsAsciiDigit(name[3]) && (name.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)));
    }
}
