using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Mvc.Routing;

/// <summary>Maps the routes of a module's controller actions.</summary>
public interface IAreaControllerRouteMapper
{
    int Order { get; }

    bool TryMapAreaControllerRoute(IEndpointRouteBuilder routes, ControllerActionDescriptor descriptor);
}
