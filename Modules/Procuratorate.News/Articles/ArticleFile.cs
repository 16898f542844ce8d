namespace Procuratorate.News.Articles;

/// <summary>A file or picture of an article.</summary>
/// <param name="Path">Its path in the media folder.</param>
/// <param name="Url">The address that a browser asks for.</param>
/// <param name="Text">What the editor calls it; the file's name when that was left out.</param>
/// <param name="Kind">The extension in capitals, such as <c>PDF</c>.</param>
/// <param name="Size">How large it is, such as <c>1.2 MB</c>.</param>
public sealed record ArticleFile(string Path, string Url, string Text, string Kind, string Size);
