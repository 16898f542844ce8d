using System.ComponentModel;

namespace OrchardCore.Html.Settings;

/// <summary>How a type's bodies are treated.</summary>
public class HtmlBodyPartSettings
{
    /// <summary>Whether the body is a Liquid template; false unless set.</summary>
    public bool RenderLiquid { get; set; }

    /// <summary>Whether scripts and the like are taken out; true unless set.</summary>
    [DefaultValue(true)]
    public bool SanitizeHtml { get; set; } = true;
}
