using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A piece of HTML.</summary>
public class HtmlField : ContentField
{
    public string? Html { get; set; }
}
