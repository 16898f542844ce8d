using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OrchardCore.Admin;
using OrchardCore.Environment.Extensions;

namespace OrchardSite.Engine.Display.Routing;

/// <summary>
/// Gives controllers their module as area and actions of the admin their address: their own, that of an action of the same name (as a
/// form is sent to the address that it came from), or the controller's. Other actions without a route of their own are
/// reached by the default route, <c>{area}/{controller}/{action}/{id?}</c>. A controller named <c>Admin</c> is one of the admin.
/// </summary>
internal sealed class ModuleRouteConvention(ITypeFeatureProvider typeFeatures, string adminPrefix) : IApplicationModelConvention
{
    private const string AdminController = "Admin";

    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers)
        {
            if (!controller.RouteValues.ContainsKey("area"))
            {
                controller.RouteValues["area"] = typeFeatures.GetExtensionForDependency(controller.ControllerType).Id;
            }

            if (controller.Selectors.All(selector => selector.AttributeRouteModel is null))
            {
                RouteAdmin(controller);
            }
        }
    }

    private void RouteAdmin(ControllerModel controller)
    {
        var ofController = controller.Attributes.OfType<AdminAttribute>().FirstOrDefault();
        if (ofController is null && controller.ControllerName == AdminController)
        {
            controller.Filters.Add(ofController = new AdminAttribute());
        }

        foreach (var action in controller.Actions)
        {
            var attribute = Of(action) ?? OfNamesake(controller, action) ?? ofController;
            if (attribute is null)
            {
                continue;
            }

            foreach (var selector in action.Selectors.Where(selector => selector.AttributeRouteModel is null))
            {
                selector.AttributeRouteModel = new AttributeRouteModel
                {
                    Template = AdminRoutes.Template(adminPrefix, attribute.Template, AreaOf(controller), controller.ControllerName, action.ActionName),
                    Name = AdminRoutes.Name(attribute.RouteName, AreaOf(controller), controller.ControllerName, action.ActionName),
                };
            }
        }
    }

    private static AdminAttribute? OfNamesake(ControllerModel controller, ActionModel action)
        => controller.Actions.Where(other => other.ActionName == action.ActionName).Select(Of).FirstOrDefault(found => found is not null);

    private static AdminAttribute? Of(ActionModel action) => action.Attributes.OfType<AdminAttribute>().FirstOrDefault();

    private static string AreaOf(ControllerModel controller) => controller.RouteValues["area"] ?? string.Empty;
}
