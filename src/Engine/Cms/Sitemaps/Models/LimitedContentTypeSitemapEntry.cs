namespace OrchardCore.Sitemaps.Models;

/// <summary>A content type of which some items are listed, the newest first.</summary>
public class LimitedContentTypeSitemapEntry : ContentTypeSitemapEntry
{
    public int Skip { get; set; }

    public int Take { get; set; } = 50000;
}
