namespace Procuratorate.News.Articles;

/// <summary>The ways to pass an article on.</summary>
public class ArticleToolsViewModel
{
    /// <summary>The article's whole address; null when it has none.</summary>
    public string? Address { get; set; }

    /// <summary>The address as a QR code, an <c>svg</c> element.</summary>
    public string QrSvg { get; set; } = string.Empty;
}
