using OrchardCore.Documents;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardSite.Engine.Tenancy.Caching.Tags;

namespace OrchardSite.Engine.Cms.Settings.Services;

/// <summary>Keeps the site's settings as one document; a site without one has the defaults.</summary>
internal sealed class SiteService(IDocumentManager<SiteSettings> documentManager, IClock clock) : ISiteService
{
    internal const string DefaultTitleFormat = "{% page_title Site.SiteName, position: \"after\", separator: \" - \" %}";

    public async Task<ISite> LoadSiteSettingsAsync() => await documentManager.GetOrCreateMutableAsync(CreateAsync);

    public async Task<ISite> GetSiteSettingsAsync() => await documentManager.GetOrCreateImmutableAsync(CreateAsync);

    public Task UpdateSiteSettingsAsync(ISite site)
    {
        ChangedTags.Add(ChangedTags.Site);
        return documentManager.UpdateAsync((SiteSettings)site);
    }

    private Task<SiteSettings> CreateAsync() => Task.FromResult(new SiteSettings
    {
        SiteName = "OrchardSite",
        SiteSalt = Guid.NewGuid().ToString("N"),
        PageTitleFormat = DefaultTitleFormat,
        PageSize = 10,
        MaxPageSize = 100,
        MaxPagedCount = 0,
        TimeZoneId = clock.GetSystemTimeZone().TimeZoneId,
    });
}
