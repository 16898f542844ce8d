namespace OrchardCore.Environment.Cache;

/// <summary>Whether tags keep their content at all. What the site's setting says of caching is asked for at each request.</summary>
public class CacheOptions
{
    public bool Enabled { get; set; }
}
