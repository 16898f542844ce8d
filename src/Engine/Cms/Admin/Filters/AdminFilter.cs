using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;

namespace OrchardSite.Engine.Cms.Admin.Filters;

/// <summary>Lets nobody into an admin page who may not enter the admin.</summary>
internal sealed class AdminFilter(IAuthorizationService authorization) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (AdminAttribute.IsApplied(context.HttpContext) && !IsForAnyone(context))
        {
            var user = context.HttpContext.User;
            if (!await authorization.AuthorizeAsync(user, AdminPermissions.AccessAdminPanel))
            {
                context.Result = user.Identity?.IsAuthenticated is true ? new ForbidResult() : new ChallengeResult();
                return;
            }
        }

        await next();
    }

    private static bool IsForAnyone(ActionExecutingContext context) =>
        context.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any();
}
