namespace OrchardCore.Sitemaps.Models;

/// <summary>A content type whose items are listed.</summary>
public class ContentTypeSitemapEntry
{
    public string ContentTypeName { get; set; } = null!;

    public ChangeFrequency ChangeFrequency { get; set; }

    /// <summary>0 to 10.</summary>
    public int Priority { get; set; } = 5;
}
