using OrchardCore.ContentManagement;

namespace OrchardCore.ContentPreview.Models;

/// <summary>Says that items of a type are looked at on a page other than their own before they are public.</summary>
public class PreviewPart : ContentPart
{
}
