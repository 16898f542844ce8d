namespace Procuratorate.News.Articles;

/// <summary>The files of one of an article's media fields.</summary>
public class ArticleFilesViewModel
{
    public IReadOnlyList<ArticleFile> Files { get; set; } = [];

    /// <summary>The picture that stands for a film until it is played.</summary>
    public ArticleFile? Poster { get; set; }

    /// <summary>A film's captions (字幕), in WebVTT.</summary>
    public ArticleFile? Captions { get; set; }
}
