using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>A part with its fields.</summary>
internal sealed class EditPartViewModel
{
    public required ContentPartDefinition Part { get; init; }

    /// <summary>The settings.</summary>
    public required object Editor { get; init; }

    public required IReadOnlyList<ContentPartFieldDefinition> Fields { get; init; }

    /// <summary>The types that have the part.</summary>
    public required IReadOnlyList<ContentTypeDefinition> Types { get; init; }
}
