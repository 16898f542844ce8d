using OrchardCore.ContentManagement;

namespace Procuratorate.Seo.Facts;

/// <summary>Asks the providers about an item, those registered last first, so that a module can say more than the general one.</summary>
public sealed class PageFactsService(IEnumerable<IPageFactsProvider> providers)
{
    public async Task<PageFacts?> DescribeAsync(ContentItem item)
    {
        foreach (var provider in providers.Reverse())
        {
            if (await provider.DescribeAsync(item) is { } facts)
            {
                return facts;
            }
        }

        return null;
    }
}
