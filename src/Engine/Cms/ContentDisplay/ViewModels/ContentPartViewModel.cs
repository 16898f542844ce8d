using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ViewModels;

/// <summary>A shape that carries a part.</summary>
public class ContentPartViewModel : ShapeViewModel
{
    public ContentPartViewModel()
    {
    }

    public ContentPartViewModel(ContentPart contentPart)
    {
        ContentPart = contentPart;
    }

    /// <summary>The part that is shown.</summary>
    public ContentPart ContentPart { get; set; } = null!;
}
