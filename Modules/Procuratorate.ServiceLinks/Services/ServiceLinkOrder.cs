using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using Procuratorate.ServiceLinks.Models;
using YesSql;

namespace Procuratorate.ServiceLinks.Services;

/// <summary>Reads and writes the order of all links, drafts among them.</summary>
public sealed class ServiceLinkOrder(ISession session, IContentManager contentManager)
{
    private const int Most = 1000;

    /// <summary>The latest version of each link, in order.</summary>
    public async Task<IReadOnlyList<ContentItem>> ListAsync() =>
        [.. (await VersionsAsync()).Where(item => item.Latest)];

    /// <param name="ids">The ids in the order that is asked for; ids of no link are passed over.</param>
    /// <param name="move">A further move of a link by one place among those with its label, see <see cref="LinkPlaces.Move"/>.</param>
    /// <param name="moveLabel">A further move of a label by one place within its group, by its <see cref="LinkBlock.Key"/>.</param>
    public async Task SaveAsync(IReadOnlyList<string> ids, string? move = null, string? moveLabel = null)
    {
        var versions = await VersionsAsync();
        var latest = versions.Where(item => item.Latest).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        var blocks = LinkBlock.Divide(ids.Where(latest.ContainsKey).Distinct(StringComparer.Ordinal).Select(id => latest[id]));
        var places = LinkPlaces.Number(
            LinkPlaces.Move([.. blocks.Select(block => block.Key)], moveLabel).SelectMany(key => IdsOf(blocks, key, move)),
            [.. versions.Select(item => item.ContentItemId).Distinct(StringComparer.Ordinal)]);

        foreach (var item in versions)
        {
            var place = places[item.ContentItemId];
            if (item.GetOrCreate<ServiceLinkPart>().Order == place)
            {
                continue;
            }

            item.Alter<ServiceLinkPart>(part => part.Order = place);
            await contentManager.UpdateAsync(item);
        }
    }

    private static IReadOnlyList<string> IdsOf(IReadOnlyList<LinkBlock> blocks, string key, string? move) =>
        LinkPlaces.Move([.. blocks.First(block => block.Key == key).Links.Select(item => item.ContentItemId)], move);

    private async Task<IReadOnlyList<ContentItem>> VersionsAsync()
    {
        var versions = await session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentType == Migrations.TypeName && (index.Latest || index.Published))
            .OrderBy(index => index.CreatedUtc)
            .Take(Most)
            .ToAsyncEnumerable()
            .ToListAsync();
        foreach (var version in versions)
        {
            await contentManager.LoadAsync(version);
        }

        return [.. versions.OrderBy(item => item.GetOrCreate<ServiceLinkPart>().Order)];
    }
}
