namespace OrchardCore.Sitemaps.Models;

/// <summary>How often a page is likely to change.</summary>
public enum ChangeFrequency
{
    Daily,
    Hourly,
    Weekly,
    Monthly,
    Yearly,
    Always,
    Never,
}
