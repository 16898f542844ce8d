using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardSite.Engine.Display.ModelBinding;

/// <summary>Makes the running controller the request's binder.</summary>
internal sealed class ModelBinderAccessorFilter(IUpdateModelAccessor accessor) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.Controller is Controller controller)
        {
            accessor.ModelUpdater = new ControllerModelUpdater(controller);
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
