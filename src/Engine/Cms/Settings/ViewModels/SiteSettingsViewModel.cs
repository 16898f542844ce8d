using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

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

    [BindNever]
    public IReadOnlyList<string> TimeZones { get; set; } = [];
}
