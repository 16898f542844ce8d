namespace OrchardCore.ContentManagement.Routing;

/// <summary>A path that leads to an item, or to an item contained in one.</summary>
public class AutorouteEntry
{
    public long DocumentId;
    public string ContentItemId;
    public string? ContainedContentItemId;
    public string Path;
    public string? JsonPath;

    public AutorouteEntry(string contentItemId, string path, string? containedContentItemId = null, string? jsonPath = null)
    {
        ContentItemId = contentItemId;
        Path = path;
        ContainedContentItemId = containedContentItemId;
        JsonPath = jsonPath;
    }
}
