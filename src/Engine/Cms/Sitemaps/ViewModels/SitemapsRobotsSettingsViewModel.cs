namespace OrchardSite.Engine.Cms.Sitemaps.ViewModels;

internal class SitemapsRobotsSettingsViewModel
{
    public bool IncludeSitemaps { get; set; }
}
