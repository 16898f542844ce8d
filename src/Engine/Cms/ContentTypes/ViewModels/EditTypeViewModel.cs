using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>A type with its parts and own fields.</summary>
internal sealed class EditTypeViewModel
{
    public required ContentTypeDefinition Type { get; init; }

    /// <summary>The settings.</summary>
    public required object Editor { get; init; }

    /// <summary>How many items depend on the type.</summary>
    public required int Items { get; init; }

    public required IReadOnlyList<ContentTypePartDefinition> Parts { get; init; }

    public required IReadOnlyList<ContentPartFieldDefinition> Fields { get; init; }

    public required bool CanAddParts { get; init; }

    public required bool CanAddReusableParts { get; init; }
}
