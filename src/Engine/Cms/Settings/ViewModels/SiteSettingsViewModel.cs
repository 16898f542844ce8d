using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.ViewModels;

/// <summary>The general settings as edited; Orchard's names, as recipes and tests post them.</summary>
internal class SiteSettingsViewModel
{
    public string? SiteName { get; set; }

    public string? BaseUrl { get; set; }

    public string? TimeZone { get; set; }

    [Range(1, 100)]
    [Display(Name = "Items a page")]
    public int? PageSize { get; set; }

    public string? PageTitleFormat { get; set; }

    public ResourceDebugMode ResourceDebugMode { get; set; }

    public bool UseCdn { get; set; }

    public string? CdnBaseUrl { get; set; }

    public bool AppendVersion { get; set; }

    public CacheMode CacheMode { get; set; }

    [BindNever]
    public IReadOnlyList<string> TimeZones { get; set; } = [];

    public void ReadFrom(ISite site)
    {
        SiteName = site.SiteName;
        BaseUrl = site.BaseUrl;
        TimeZone = site.TimeZoneId;
        PageSize = site.PageSize;
        PageTitleFormat = site.PageTitleFormat;
        ResourceDebugMode = site.ResourceDebugMode;
        UseCdn = site.UseCdn;
        CdnBaseUrl = site.CdnBaseUrl;
        AppendVersion = site.AppendVersion;
        CacheMode = site.CacheMode;
    }

    public void WriteTo(ISite site)
    {
        site.SiteName = SiteName?.Trim() ?? string.Empty;
        site.BaseUrl = BaseUrl?.Trim() ?? string.Empty;
        site.TimeZoneId = TimeZone ?? site.TimeZoneId;
        site.PageSize = PageSize ?? site.PageSize;
        site.PageTitleFormat = PageTitleFormat ?? string.Empty;
        site.ResourceDebugMode = ResourceDebugMode;
        site.UseCdn = UseCdn;
        site.CdnBaseUrl = CdnBaseUrl?.Trim() ?? string.Empty;
        site.AppendVersion = AppendVersion;
        site.CacheMode = CacheMode;
    }
}
