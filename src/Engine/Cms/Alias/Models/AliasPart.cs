using OrchardCore.ContentManagement;

namespace OrchardCore.Alias.Models;

/// <summary>A name by which other content and code finds an item.</summary>
public class AliasPart : ContentPart
{
    /// <summary>The longest alias that the index can hold.</summary>
    public const int MaxAliasLength = 735;

    public string? Alias { get; set; }
}
