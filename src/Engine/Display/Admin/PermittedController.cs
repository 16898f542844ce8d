using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Display.Admin;

/// <summary>Screens for those who have one permission: for everyone else each of its actions is shut, one that is added later too.</summary>
internal abstract class PermittedController(IAuthorizationService authorization, Permission permission) : Controller
{
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!await authorization.AuthorizeAsync(User, PermissionFor(context.ActionDescriptor.RouteValues["action"])))
        {
            context.Result = Refuse();
            return;
        }

        await next();
    }

    /// <summary>Whether who asks has another permission than the one that the screens are for.</summary>
    protected Task<bool> MayAsync(Permission other) => authorization.AuthorizeAsync(User, other);

    /// <summary>Who has not signed in, or is not signed in any more, is asked to.</summary>
    protected IActionResult Refuse() => User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();

    /// <summary>For the few screens among which one action needs another permission than the rest.</summary>
    protected virtual Permission PermissionFor(string? action) => permission;
}
