using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ViewModels;

/// <summary>A shape that carries a content item.</summary>
public class ContentItemViewModel : ShapeViewModel
{
    public ContentItemViewModel()
    {
    }

    public ContentItemViewModel(ContentItem contentItem)
    {
        ContentItem = contentItem;
    }

    /// <summary>The item that is shown.</summary>
    public ContentItem ContentItem { get; set; } = null!;
}
