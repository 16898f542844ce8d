namespace OrchardCore.Settings;

/// <summary>Reads and writes the site's settings.</summary>
public interface ISiteService
{
    Task<ISite> GetSiteSettingsAsync();

    Task<ISite> LoadSiteSettingsAsync();

    Task UpdateSiteSettingsAsync(ISite site);
}
