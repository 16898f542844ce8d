using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Title;

namespace OrchardSite.Engine.Display.CoreShapes;

internal sealed class PageTitleShapes(IPageTitleBuilder title) : IShapeAttributeProvider
{
    [Shape]
    public IHtmlContent PageTitle() => title.GenerateTitle(null);
}
