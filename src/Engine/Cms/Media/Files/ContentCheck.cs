using System.Text;

namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>Says whether a file's first bytes are what its extension promises. What is not known here can never be uploaded: SVG and HTML, which carry scripts, are left out on purpose.</summary>
internal static class ContentCheck
{
    /// <summary>How many bytes of the beginning <see cref="Matches"/> wants to see.</summary>
    public const int HeadLength = 4096;

    private static readonly Func<ReadOnlyMemory<byte>, bool> _zip = Starts("PK\u0003\u0004"u8.ToArray());
    private static readonly Func<ReadOnlyMemory<byte>, bool> _ole = Starts([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    private static readonly Dictionary<string, Func<ReadOnlyMemory<byte>, bool>> _known = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = Starts([0xFF, 0xD8, 0xFF]),
        [".jpeg"] = Starts([0xFF, 0xD8, 0xFF]),
        [".png"] = Starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        [".gif"] = head => Starts("GIF87a"u8.ToArray())(head) || Starts("GIF89a"u8.ToArray())(head),
        [".webp"] = head => Starts("RIFF"u8.ToArray())(head) && At(head, 8, "WEBP"u8),
        [".avif"] = head => At(head, 4, "ftypavif"u8) || At(head, 4, "ftypavis"u8) || At(head, 4, "ftypmif1"u8),
        [".ico"] = Starts([0, 0, 1, 0]),
        [".pdf"] = Starts("%PDF-"u8.ToArray()),
        [".doc"] = _ole,
        [".xls"] = _ole,
        [".ppt"] = _ole,
        [".wps"] = head => _ole(head) || _zip(head),
        [".docx"] = _zip,
        [".xlsx"] = _zip,
        [".pptx"] = _zip,
        [".ofd"] = _zip,
        [".zip"] = _zip,
        [".rar"] = Starts([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
        [".7z"] = Starts([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        [".mp3"] = head => Starts("ID3"u8.ToArray())(head) || IsMpegAudio(head),
        [".wav"] = head => Starts("RIFF"u8.ToArray())(head) && At(head, 8, "WAVE"u8),
        [".m4a"] = head => At(head, 4, "ftyp"u8),
        [".mp4"] = head => At(head, 4, "ftyp"u8),
        [".webm"] = Starts([0x1A, 0x45, 0xDF, 0xA3]),
        [".txt"] = IsText,
        [".csv"] = IsText,
        [".vtt"] = head => IsText(head) && Encoding.UTF8.GetString(head.Span).TrimStart('\uFEFF').StartsWith("WEBVTT", StringComparison.Ordinal),
    };

    /// <summary>Whether files with the extension can be checked.</summary>
    public static bool Knows(string extension) => _known.ContainsKey(extension);

    /// <summary>Whether a file with the extension may begin so.</summary>
    public static bool Matches(string extension, ReadOnlyMemory<byte> head) =>
        _known.TryGetValue(extension, out var check) && head.Length > 0 && check(head);

    private static Func<ReadOnlyMemory<byte>, bool> Starts(byte[] magic) => head => head.Span.StartsWith(magic);

    private static bool At(ReadOnlyMemory<byte> head, int offset, ReadOnlySpan<byte> magic) =>
        head.Length >= offset + magic.Length && head.Span.Slice(offset, magic.Length).SequenceEqual(magic);

    private static bool IsMpegAudio(ReadOnlyMemory<byte> head) =>
        head.Length > 1 && head.Span[0] == 0xFF && (head.Span[1] & 0xE0) == 0xE0;

    private static bool IsText(ReadOnlyMemory<byte> head)
    {
        if (head.Span.Contains((byte)0))
        {
            return false;
        }

        // Browsers that guess would take such a beginning for a page; nosniff forbids the guess, this the file.
        var start = Encoding.UTF8.GetString(head.Span).TrimStart('\uFEFF').TrimStart();
        return !start.StartsWith('<');
    }
}
