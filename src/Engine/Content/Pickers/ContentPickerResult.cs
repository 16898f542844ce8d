namespace OrchardCore.ContentManagement;

/// <summary>An item that can be picked.</summary>
public class ContentPickerResult
{
    public string? DisplayText { get; set; }

    public string ContentItemId { get; set; } = null!;

    public bool HasPublished { get; set; }

    public ContentItem ContentItem { get; set; } = null!;
}
