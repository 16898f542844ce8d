using System.ComponentModel;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>What a part asks of its <c>ContentPickerField</c>.</summary>
public class ContentPickerFieldSettings : FieldSettings
{
    public bool DisplayAllContentTypes { get; set; }

    public string[] DisplayedContentTypes { get; set; } = [];

    public string[] DisplayedStereotypes { get; set; } = [];

    public bool Multiple { get; set; }

    public string? Placeholder { get; set; }

    [DefaultValue("{{ Model.ContentItem | display_text }}")]
    public string TitlePattern { get; set; } = "{{ Model.ContentItem | display_text }}";
}
