using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Content items chosen by their ids.</summary>
public class ContentPickerField : ContentField
{
    public string[] ContentItemIds { get; set; } = [];
}
