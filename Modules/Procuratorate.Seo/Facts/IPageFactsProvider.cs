using OrchardCore.ContentManagement;

namespace Procuratorate.Seo.Facts;

/// <summary>Knows what is told about the pages of some content types. A module that owns a type can add its own.</summary>
public interface IPageFactsProvider
{
    /// <summary>The facts of the item's page; null when the item is none of this provider's.</summary>
    Task<PageFacts?> DescribeAsync(ContentItem item);
}
