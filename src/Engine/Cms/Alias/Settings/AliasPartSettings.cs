using System.ComponentModel;

namespace OrchardCore.Alias.Settings;

/// <summary>How a type's aliases are made.</summary>
public class AliasPartSettings
{
    [DefaultValue(AliasPartOptions.Editable)]
    public AliasPartOptions Options { get; set; } = AliasPartOptions.Editable;

    /// <summary>The Liquid pattern of a generated alias.</summary>
    [DefaultValue("{{ Model.ContentItem.DisplayText | slugify }}")]
    public string Pattern { get; set; } = "{{ Model.ContentItem.DisplayText | slugify }}";
}
