using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A text without markup.</summary>
public class TextField : ContentField
{
    public string? Text { get; set; }
}
