using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

/// <summary>What is looked for in a picker.</summary>
public class ContentPickerSearchContext
{
    public string? Query { get; set; }

    public IEnumerable<string> ContentTypes { get; set; } = [];

    public bool DisplayAllContentTypes { get; set; }

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
