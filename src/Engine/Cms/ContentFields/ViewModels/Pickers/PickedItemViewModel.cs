using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;

/// <summary>What the pattern of a picker's titles knows as <c>Model</c>.</summary>
internal sealed class PickedItemViewModel
{
    public ContentItem ContentItem { get; set; } = null!;
}
