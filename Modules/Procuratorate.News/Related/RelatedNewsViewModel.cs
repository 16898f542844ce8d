using OrchardCore.ContentManagement;

namespace Procuratorate.News.Related;

/// <summary>What is akin to an article.</summary>
public class RelatedNewsViewModel
{
    public IReadOnlyList<ContentItem> News { get; set; } = [];
}
