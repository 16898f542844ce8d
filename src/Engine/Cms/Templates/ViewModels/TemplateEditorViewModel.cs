using OrchardCore.Templates.ViewModels;

namespace OrchardSite.Engine.Cms.Templates.ViewModels;

internal sealed class TemplateEditorViewModel
{
    public required TemplateViewModel Template { get; init; }

    /// <summary>The name that the template is stored under; null for a new one.</summary>
    public string? SourceName { get; init; }

    /// <summary>Why the stored template is passed over; null when it is not.</summary>
    public string? Failure { get; init; }

    /// <summary>The state that the form was made of; null for a new one.</summary>
    public string? Stamp { get; init; }

    public IReadOnlyList<string> Problems { get; init; } = [];
}
