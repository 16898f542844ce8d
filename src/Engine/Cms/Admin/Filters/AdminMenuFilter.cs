using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Cms.Admin.Filters;

/// <summary>Puts the admin menu into the layout of an admin page.</summary>
internal sealed class AdminMenuFilter(ILayoutAccessor layoutAccessor, IShapeFactory shapeFactory) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && AdminAttribute.IsApplied(context.HttpContext))
        {
            var layout = await layoutAccessor.GetLayoutAsync();
            var menu = await shapeFactory.CreateAsync("Navigation", Arguments.From(new
            {
                MenuName = NavigationConstants.AdminId,
                context.RouteData,
            }));

            await layout.Zones["Navigation"].AddAsync(menu);
        }

        await next();
    }
}
