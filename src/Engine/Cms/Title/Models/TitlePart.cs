using OrchardCore.ContentManagement;

namespace OrchardCore.Title.Models;

/// <summary>The title of a content item; it becomes the item's display text.</summary>
public class TitlePart : ContentPart
{
    public string? Title { get; set; }
}
