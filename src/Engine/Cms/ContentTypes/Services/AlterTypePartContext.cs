using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes;

/// <summary>How a part of a type is to be named and shown from now on.</summary>
public class AlterTypePartContext
{
    public string TypeName { get; set; } = null!;

    public string PartName { get; set; } = null!;

    public ContentPartDefinition PartDefinition { get; set; } = null!;

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? Editor { get; set; }

    public string? DisplayMode { get; set; }
}
