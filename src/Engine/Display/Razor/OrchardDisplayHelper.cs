using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Razor;

namespace OrchardSite.Engine.Display.Razor;

internal sealed class OrchardDisplayHelper(HttpContext httpContext, IDisplayHelper displayHelper) : IOrchardDisplayHelper
{
    public HttpContext HttpContext { get; } = httpContext;

    public IDisplayHelper DisplayHelper { get; } = displayHelper;
}
