using System.Globalization;

namespace Procuratorate.News.Articles;

/// <summary>Says how large a file is.</summary>
public static class FileSize
{
    /// <param name="bytes">The length, 0 or more.</param>
    /// <returns>Such as <c>840 KB</c> or <c>1.2 MB</c>, counted by 1024 as visitors' computers do.</returns>
    public static string Format(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{Math.Min(1023, Math.Round(bytes / 1024d))} KB"),
        < 1024L * 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024d / 1024:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024d / 1024 / 1024:0.##} GB"),
    };
}
