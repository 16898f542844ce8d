using OrchardCore.Settings;

namespace OrchardSite.Engine.Tests.Cms.Site;

/// <summary>Site settings that live as long as the test.</summary>
internal sealed class MemorySiteService : ISiteService
{
    public SiteSettings Site { get; } = new();

    public int Updates { get; private set; }

    public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult<ISite>(Site);

    public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(Site);

    public Task UpdateSiteSettingsAsync(ISite site)
    {
        Updates++;
        return Task.CompletedTask;
    }
}
