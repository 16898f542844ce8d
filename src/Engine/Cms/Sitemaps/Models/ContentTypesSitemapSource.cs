namespace OrchardCore.Sitemaps.Models;

/// <summary>The published items of content types.</summary>
public class ContentTypesSitemapSource : SitemapSource
{
    /// <summary>Whether all types with addresses of their own are listed.</summary>
    public bool IndexAll { get; set; } = true;

    public ChangeFrequency ChangeFrequency { get; set; }

    public int Priority { get; set; } = 5;

    public ContentTypeSitemapEntry[] ContentTypes { get; set; } = [];

    /// <summary>Whether only a part of one type is listed.</summary>
    public bool LimitItems { get; set; }

    public LimitedContentTypeSitemapEntry LimitedContentType { get; set; } = new();
}
