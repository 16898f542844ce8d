using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A yes or no.</summary>
public class BooleanField : ContentField
{
    public bool Value { get; set; }
}
