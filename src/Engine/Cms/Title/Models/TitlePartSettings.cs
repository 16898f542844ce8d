using System.ComponentModel;

namespace OrchardCore.Title.Models;

/// <summary>How a type's titles are made and shown.</summary>
public class TitlePartSettings
{
    [DefaultValue(TitlePartOptions.Editable)]
    public TitlePartOptions Options { get; set; } = TitlePartOptions.Editable;

    /// <summary>The Liquid pattern of a generated title.</summary>
    public string? Pattern { get; set; }

    public string? Placeholder { get; set; }

    /// <summary>Whether the title is part of the page's body; true unless set.</summary>
    [DefaultValue(true)]
    public bool RenderTitle { get; set; } = true;
}
