using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardCore.Settings;
using YesSql;

namespace OrchardSite.Engine.Cms.Media.Usage;

/// <summary>Says which items and settings use a file.</summary>
internal sealed class MediaUsage(ISession session, ISiteService sites, IOptions<MediaOptions> options, IStringLocalizer<MediaUsage> S)
{
    /// <summary>How many users are named at most.</summary>
    public const int Most = 20;

    public async Task<IReadOnlyList<MediaUser>> FindAsync(string path)
    {
        // An item with a draft has two versions.
        var items = await session.Query<ContentItem, MediaUsageIndex>(index => index.Path == path).Take(Most * 2).ToAsyncEnumerable().ToListAsync();
        var users = items
            .DistinctBy(item => item.ContentItemId)
            .Take(Most)
            .Select(item => new MediaUser(string.IsNullOrEmpty(item.DisplayText) ? item.ContentItemId : item.DisplayText, item.ContentItemId))
            .ToList();

        var site = (SiteSettings)await sites.GetSiteSettingsAsync();
        if (MediaReferences.In(site.Properties, options.Value).Contains(path))
        {
            users.Add(new MediaUser(S["Settings of the site"], null));
        }

        return users;
    }
}
