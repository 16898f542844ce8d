using OrchardCore.ContentManagement;
using OrchardCore.ContentPreview.Models;

namespace OrchardSite.Engine.Cms.ContentPreview;

/// <summary>What a pattern reads as <c>Model</c>.</summary>
internal class PreviewPartViewModel
{
    public string? Pattern { get; set; }

    public required ContentItem ContentItem { get; set; }

    public required PreviewPart PreviewPart { get; set; }
}
