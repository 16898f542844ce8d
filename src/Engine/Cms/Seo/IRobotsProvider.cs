namespace OrchardCore.Seo;

/// <summary>Adds lines to the site's <c>robots.txt</c>.</summary>
public interface IRobotsProvider
{
    /// <summary>The lines; empty for none.</summary>
    Task<string> GetContentAsync();
}
