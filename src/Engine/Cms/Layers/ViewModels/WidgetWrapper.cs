using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.Layers.ViewModels;

/// <summary>The shape <c>Widget_Wrapper</c>: what stands around a widget in a zone.</summary>
internal class WidgetWrapper : ShapeViewModel
{
    public WidgetWrapper()
        : base("Widget_Wrapper")
    {
    }

    public ContentItem Widget { get; set; } = null!;

    public IShape Content { get; set; } = null!;
}
