using Procuratorate.News.Services;

namespace Procuratorate.News.Related;

/// <summary>What is akin to an article.</summary>
public class RelatedNewsViewModel
{
    public IReadOnlyList<Teaser> News { get; set; } = [];
}
