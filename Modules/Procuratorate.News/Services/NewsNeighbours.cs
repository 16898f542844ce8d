namespace Procuratorate.News.Services;

/// <summary>上一篇 and 下一篇.</summary>
/// <param name="Newer">The next newer item in the column; null when this is the newest.</param>
/// <param name="Older">The next older item in the column; null when this is the oldest.</param>
public sealed record NewsNeighbours(Teaser? Newer, Teaser? Older);
