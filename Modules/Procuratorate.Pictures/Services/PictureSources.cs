namespace Procuratorate.Pictures.Services;

/// <summary>The addresses of one picture, for the browser to choose from.</summary>
/// <param name="Src">For a browser that chooses nothing.</param>
/// <param name="Srcset">The widths in the original's format; empty when there is only <paramref name="Src"/>.</param>
/// <param name="WebpSrcset">The widths as WebP; empty when there are none.</param>
/// <param name="Width">In pixels; null when it is not known.</param>
/// <param name="Height">In pixels; null when it is not known.</param>
public sealed record PictureSources(string Src, string Srcset, string WebpSrcset, int? Width, int? Height);
