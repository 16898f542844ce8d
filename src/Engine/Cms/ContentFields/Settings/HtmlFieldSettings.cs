using System.ComponentModel;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>What a part asks of its <c>HtmlField</c>.</summary>
public class HtmlFieldSettings : FieldSettings
{
    public bool RenderLiquid { get; set; }

    [DefaultValue(true)]
    public bool SanitizeHtml { get; set; } = true;
}
